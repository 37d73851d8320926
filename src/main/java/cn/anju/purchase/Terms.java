package cn.anju.purchase;

import java.util.Optional;

import cn.anju.core.Area;
import cn.anju.core.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about the price. Before the contract is signed parts may still be open.
 *
 * @param method how it is paid
 * @param area the area the price is counted on, m²
 * @param unitPrice the price of one m²
 * @param total area × unit price, rounded half up to the cent
 * @param commercialLoan the bank's part, zero without one
 * @param fundLoan the provident fund's part, zero without one
 * @param bank code of the bank that lends, with a loan
 */
public record Terms(@Nullable PaymentMethod method, @Nullable Area area, @Nullable Money unitPrice,
		@Nullable Money total, Money commercialLoan, Money fundLoan, @Nullable String bank) {

	public Money loans() {
		return this.commercialLoan.plus(this.fundLoan);
	}

	/**
	 * Gives what must be paid before the contract may be filed: with a loan the
	 * whole down payment (price − loans), otherwise the whole price.
	 * @return the amount, nothing while method or price are open
	 */
	public Optional<Money> requiredForFiling() {
		Money price = this.total;
		if (price == null || this.method == null) {
			return Optional.empty();
		}
		return Optional.of(this.method.hasLoan() ? price.minus(loans()) : price);
	}

}
