package cn.anju.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.procedure.RunGlance;
import org.jspecify.annotations.Nullable;

/**
 * A purchase in a list.
 *
 * @param id the purchase
 * @param unit such as {@code 晶都花园 1栋 0301}
 * @param buyers the buyers' names in their order
 * @param method how it is paid; nothing while that is open
 * @param contractNo the contract's number
 * @param contractedOn its date
 * @param releasedAt since when the owners see it; nothing before
 * @param specialist the customer-service specialist's name, empty before one is named
 * @param runs where its procedures stand
 */
public record PurchaseRow(PurchaseId id, String unit, List<String> buyers, @Nullable PaymentMethod method,
		@Nullable String contractNo, @Nullable LocalDate contractedOn, @Nullable Instant releasedAt, String specialist,
		List<RunGlance> runs) {

	public PurchaseRow {
		buyers = List.copyOf(buyers);
		runs = List.copyOf(runs);
	}

	public boolean isReleased() {
		return this.releasedAt != null;
	}

}
