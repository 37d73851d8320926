package cn.anju.purchase;

import java.time.Instant;
import java.time.LocalDate;

import cn.anju.core.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is shown.
 *
 * @param id its id
 * @param amount what was paid
 * @param paidOn the day; null when it was before Anju
 * @param method how
 * @param receiptNo the receipt's number
 * @param payerName who paid, if not a buyer
 * @param declarationNo number of the third-party payer's declaration
 * @param declaredOn its date
 * @param recordedBy who recorded it
 * @param withdrawnAt when it was withdrawn, if it was
 * @param withdrawnBecause why
 */
public record PaymentItem(long id, Money amount, @Nullable LocalDate paidOn, PayMethod method,
		@Nullable String receiptNo, @Nullable String payerName, @Nullable String declarationNo,
		@Nullable LocalDate declaredOn, String recordedBy, @Nullable Instant withdrawnAt,
		@Nullable String withdrawnBecause) {
}
