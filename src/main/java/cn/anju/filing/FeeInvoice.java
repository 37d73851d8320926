package cn.anju.filing;

import java.time.LocalDate;

import cn.anju.core.Money;
import cn.anju.core.Refused;

/**
 * The authority's invoice is handed to Finance, who books it.
 *
 * @param number the invoice's number, 1 to 64 characters, on one request only
 * @param amount what it says; refused unless it is what was asked for
 * @param issuedOn its date, not ahead and not before the request
 * @param handedOn when it was handed over, not ahead and not before its date
 * @param signedFrom the name under which customer service signed
 * @param signedTo the name under which Finance signed
 */
public record FeeInvoice(String number, Money amount, LocalDate issuedOn, LocalDate handedOn, String signedFrom,
		String signedTo) {

	public FeeInvoice {
		number = number.strip();
		signedFrom = signedFrom.strip();
		signedTo = signedTo.strip();
	}

	/** Refuses what cannot be. */
	void check(FeeRequest request, LocalDate today) {
		if (this.number.isEmpty()) {
			throw new Refused(FilingRefusal.INVOICE_NUMBER);
		}
		if (!this.amount.equals(request.total())) {
			throw new Refused(FilingRefusal.INVOICE_AMOUNT, request.total().written());
		}
		if (this.issuedOn.isBefore(request.madeOn()) || this.issuedOn.isAfter(this.handedOn)
				|| this.handedOn.isAfter(today)) {
			throw new Refused(FilingRefusal.DAY);
		}
		if (this.signedFrom.isEmpty() || this.signedTo.isEmpty()) {
			throw new Refused(FilingRefusal.SIGNATURES);
		}
	}

}
