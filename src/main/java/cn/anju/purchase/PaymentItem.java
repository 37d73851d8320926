package cn.anju.purchase;

import java.time.Instant;
import java.time.LocalDate;

import cn.anju.core.Money;
import cn.anju.identity.PersonSummary;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is shown.
 *
 * @param id its id
 * @param amount what was paid
 * @param paidOn the day; null when it was before Anju
 * @param method how
 * @param receiptNo the receipt's number
 * @param paidBy who paid, if not a buyer
 * @param recordedBy who recorded it
 * @param withdrawnAt when it was withdrawn, if it was
 * @param withdrawnBecause why
 */
public record PaymentItem(long id, Money amount, @Nullable LocalDate paidOn, PayMethod method,
		@Nullable String receiptNo, @Nullable PaidBy paidBy, String recordedBy, @Nullable Instant withdrawnAt,
		@Nullable String withdrawnBecause) {

	/**
	 * A payer who is not a buyer.
	 *
	 * @param name the name on the declaration
	 * @param person the payer with masked numbers
	 * @param declarationNo the number of the declaration
	 * @param declaredOn its date
	 * @param declaration the scan, opened at {@code documents/<id>}
	 */
	public record PaidBy(String name, @Nullable PersonSummary person, @Nullable String declarationNo,
			@Nullable LocalDate declaredOn, @Nullable Long declaration) {
	}

}
