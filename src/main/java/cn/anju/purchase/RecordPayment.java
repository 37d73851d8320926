package cn.anju.purchase;

import java.time.LocalDate;

import cn.anju.core.Money;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Records a payment received.
 *
 * @param amount what was paid, above zero
 * @param paidOn the day, not ahead
 * @param method how; not {@link PayMethod#BEFORE_ANJU}
 * @param receiptNo the receipt's number, unique
 * @param payer who paid if it was not a buyer, with the declaration
 */
public record RecordPayment(Money amount, LocalDate paidOn, PayMethod method, String receiptNo,
		@Nullable OtherPayer payer) {

	public RecordPayment {
		receiptNo = receiptNo.strip();
	}

	/** Refuses what cannot be, whatever the purchase. */
	void check(@Nullable LocalDate subscribedOn, LocalDate today, @Nullable Money total) {
		if (this.amount.compareTo(Money.ZERO) <= 0 || (total != null && this.amount.compareTo(total) > 0)) {
			throw new Refused(PurchaseRefusal.AMOUNT);
		}
		if (this.method == PayMethod.BEFORE_ANJU) {
			throw new Refused(PurchaseRefusal.TAKEN_OVER);
		}
		if (this.receiptNo.isEmpty()) {
			throw new Refused(PurchaseRefusal.RECEIPT_MISSING);
		}
		if (this.paidOn.isAfter(today) || (subscribedOn != null && this.paidOn.isBefore(subscribedOn))) {
			throw new Refused(PurchaseRefusal.PAID_ON);
		}
		if (this.payer != null) {
			this.payer.check(today);
		}
	}

}
