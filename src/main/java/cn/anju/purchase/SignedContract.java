package cn.anju.purchase;

import java.util.List;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A signed sale contract, as papers of the department list it.
 *
 * @param purchase the purchase
 * @param number the contract's number, empty if the ledger has none
 * @param unit such as {@code 晶都花园 1栋 0301}
 * @param buyers the buyers' names in their order
 * @param area the area it was sold by
 * @param total the price
 */
public record SignedContract(PurchaseId purchase, String number, String unit, List<String> buyers, @Nullable Area area,
		@Nullable Money total) {

	public SignedContract {
		buyers = List.copyOf(buyers);
	}

	/**
	 * Writes the names of the buyers.
	 * @return the names with a blank between
	 */
	public String names() {
		return String.join(" ", this.buyers);
	}

}
