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
 * @param payerName who paid if it was not a buyer; then the declaration is needed
 * @param declarationNo number of the third-party payer's declaration
 * @param declaredOn its date
 */
public record RecordPayment(Money amount, LocalDate paidOn, PayMethod method, String receiptNo,
		@Nullable String payerName, @Nullable String declarationNo, @Nullable LocalDate declaredOn) {

	public RecordPayment {
		receiptNo = receiptNo.strip();
		payerName = blankToNull(payerName);
		declarationNo = blankToNull(declarationNo);
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
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
		if (this.payerName != null && (this.declarationNo == null || this.declaredOn == null)) {
			throw new Refused(PurchaseRefusal.DECLARATION_MISSING);
		}
	}

}
