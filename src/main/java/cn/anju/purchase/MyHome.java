package cn.anju.purchase;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * One of the signed-in owner's homes.
 *
 * @param purchase the purchase
 * @param project the name of the project
 * @param unitLabel project, building and unit, such as {@code 晶都花园 1栋 0301}
 * @param terms what was agreed
 * @param balance what is paid and open
 * @param contractNo the contract's number
 * @param contractedOn when it was signed
 * @param names the buyers' names in their order
 * @param role the owner's own role, the strongest if several persons use this phone
 * @param mandate what an agent may do, and until when; nothing for buyers
 * @param paymentDue by when what is open before filing is to be paid; nothing when
 * nothing is, or no day is known
 */
public record MyHome(PurchaseId purchase, String project, String unitLabel, Terms terms, Balance balance,
		@Nullable String contractNo, @Nullable LocalDate contractedOn, List<String> names, PartyRole role,
		@Nullable Mandate mandate, @Nullable LocalDate paymentDue) {

	/**
	 * For what somebody acts for the buyers.
	 *
	 * @param scope what it covers, as a clerk has written it
	 * @param until its last day
	 */
	public record Mandate(String scope, LocalDate until) {
	}

}
