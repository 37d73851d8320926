package cn.anju.purchase;

import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.intake.RejectedNumber;

/**
 * Numbers of subscriptions that nobody has.
 *
 * @param first the first missing number, such as {@code RG-2026-0012}
 * @param last the last one, the same if only one is missing
 * @param missing how many are missing
 * @param before the purchase with the number before
 * @param after the purchase with the number behind
 * @param rejected the rows of imports that name one of them and were rejected, the latest
 * import first; none that the asker may not open
 */
public record NumberGap(String first, String last, int missing, Neighbour before, Neighbour after,
		List<RejectedNumber> rejected) {

	public NumberGap {
		rejected = List.copyOf(rejected);
	}

	/**
	 * A purchase beside a gap.
	 *
	 * @param purchase the purchase
	 * @param number its number
	 * @param unit its unit
	 * @param buyers its buyers
	 */
	public record Neighbour(PurchaseId purchase, String number, String unit, List<String> buyers) {

		public Neighbour {
			buyers = List.copyOf(buyers);
		}

	}

}
