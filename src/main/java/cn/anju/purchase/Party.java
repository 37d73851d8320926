package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's role on a purchase.
 *
 * @param person the person
 * @param role the role
 * @param share the share of a co-buyer by share, per cent
 * @param scope what an agent may do, in words
 * @param until the last day of an agent's mandate
 */
public record Party(PersonId person, PartyRole role, @Nullable BigDecimal share, @Nullable String scope,
		@Nullable LocalDate until) {

	/**
	 * Makes the role of a buyer without shares.
	 * @param person the person
	 * @param role buyer or co-buyer
	 * @return the party
	 */
	public static Party of(PersonId person, PartyRole role) {
		return new Party(person, role, null, null, null);
	}

	boolean isAgent(PersonId somebody) {
		return this.role == PartyRole.AGENT && this.person.equals(somebody);
	}

	/**
	 * Writes the share.
	 * @return such as {@code 50%}, empty without one
	 */
	public String shareWritten() {
		BigDecimal part = this.share;
		return (part != null) ? part.stripTrailingZeros().toPlainString() + "%" : "";
	}

}
