package cn.anju.purchase.ledger;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Bank;
import cn.anju.purchase.PaymentMethod;

/**
 * One row of the sales ledger. In an accepted row the unit is known, every buyer has a
 * name and a document, there is a subscription number or a contract number, and with a
 * contract there are its day, the method and the total.
 *
 * @param number Excel's row number
 * @param unit the unit, nothing if the price table has none such
 * @param buyers the buyer first, then the co-buyers in their order
 * @param subscriptionNo number of the subscription, may be empty
 * @param subscribedOn day of the subscription
 * @param contractNo number of the contract, empty without one
 * @param contractedOn day of the contract, nothing without one
 * @param method how the purchase is paid
 * @param terms area, price and loans
 * @param received what is paid already, 首付款/已付款 (before Anju, days not known); zero if
 * the cell is blank
 * @param bank the bank that lends
 * @param filedOn day on which the contract was filed
 * @param filingNo number of the filing, may be empty
 * @param consultant the sales consultant, may be empty
 * @param remark remark, may be empty
 */
public record LedgerRow(int number, @Nullable UnitDescription unit, List<LedgerPerson> buyers, String subscriptionNo,
		@Nullable LocalDate subscribedOn, String contractNo, @Nullable LocalDate contractedOn,
		@Nullable PaymentMethod method, Terms terms, Money received, @Nullable Bank bank, @Nullable LocalDate filedOn,
		String filingNo, String consultant, String remark) {

	public LedgerRow {
		buyers = List.copyOf(buyers);
	}

	/**
	 * Area, price and loans.
	 *
	 * @param area building area by the contract
	 * @param unitPrice price of one m²
	 * @param total the whole price
	 * @param commercialLoan commercial loan, zero if there is none
	 * @param fundLoan loan of the provident fund, zero if there is none
	 */
	public record Terms(@Nullable Area area, @Nullable Money unitPrice, @Nullable Money total, Money commercialLoan,
			Money fundLoan) {

		public Money loans() {
			return this.commercialLoan.plus(this.fundLoan);
		}

	}

	/**
	 * Gives the first buyer.
	 * @return the buyer; without a name if it is missing
	 */
	public LedgerPerson buyer() {
		return this.buyers.getFirst();
	}

	/**
	 * Tells whether a contract is signed.
	 * @return whether the row has a number or a day of contract
	 */
	public boolean hasContract() {
		return !this.contractNo.isEmpty() || this.contractedOn != null;
	}

}
