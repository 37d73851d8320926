package cn.anju.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.PersonSummary;
import cn.anju.property.UnitDescription;
import org.jspecify.annotations.Nullable;

/**
 * Everything purchase itself knows of one purchase, for the office.
 *
 * @param id the purchase
 * @param project its project
 * @param unit its unit
 * @param subscriptionNo number of the subscription agreement
 * @param subscribedOn its date
 * @param contractNo number of the sale contract
 * @param contractedOn its date
 * @param terms what was agreed
 * @param balance what is paid and open
 * @param people the persons in their order
 * @param consultant the sales consultant's name
 * @param specialist the customer-service specialist's name, nothing before one is named
 * @param note the ledger's note
 * @param releasedAt since when its persons see it
 * @param version for the next change
 */
public record PurchaseFile(PurchaseId id, ProjectId project, UnitDescription unit, @Nullable String subscriptionNo,
		@Nullable LocalDate subscribedOn, @Nullable String contractNo, @Nullable LocalDate contractedOn, Terms terms,
		Balance balance, List<PersonOnFile> people, @Nullable String consultant, @Nullable String specialist,
		@Nullable String note, @Nullable Instant releasedAt, int version) {

	/**
	 * A person with the role on this purchase.
	 *
	 * @param person the person, numbers masked
	 * @param party the role
	 */
	public record PersonOnFile(PersonSummary person, Party party) {
	}

	public boolean isReleased() {
		return this.releasedAt != null;
	}

}
