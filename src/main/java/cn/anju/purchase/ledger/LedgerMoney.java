package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.PaymentMethod;

/** Checks the money of one row, exactly to the cent (D-12). */
final class LedgerMoney {

	private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(20_000);

	private static final BigDecimal HIGHEST_UNIT_PRICE = BigDecimal.valueOf(2_000_000);

	private static final Money HIGHEST_TOTAL = Money.of("99999999999.99");

	private final LedgerReading reading;

	private final LedgerRow row;

	private final LedgerRow.Terms terms;

	private final LedgerFindings findings;

	LedgerMoney(LedgerReading reading, LedgerFindings findings) {
		this.reading = reading;
		this.row = reading.row();
		this.terms = this.row.terms();
		this.findings = findings;
	}

	void check() {
		checkMethod();
		checkLoans();
		checkSizes();
		boolean readable = this.reading.found()
			.stream()
			.noneMatch((found) -> found.reason() == LedgerReason.UNREADABLE_AMOUNT);
		if (readable) {
			checkTotal();
			checkSum();
		}
		warnOfPriceTable();
	}

	private void checkMethod() {
		boolean unknown = this.reading.found()
			.stream()
			.anyMatch((found) -> found.reason() == LedgerReason.UNKNOWN_PAYMENT_METHOD);
		if (this.row.method() == null && this.row.hasContract() && !unknown) {
			this.findings.against(LedgerReason.UNKNOWN_PAYMENT_METHOD, LedgerColumns.METHOD, "");
		}
	}

	private void checkLoans() {
		PaymentMethod method = this.row.method();
		if (method == null) {
			return;
		}
		boolean anyLoan = !this.terms.loans().isZero() || this.reading.bankWritten() || this.reading.loanWritten();
		if (!method.hasLoan() && anyLoan) {
			this.findings.against(LedgerReason.LOAN_ON_FULL_PAYMENT, LedgerColumns.COMMERCIAL_LOAN);
		}
		if (method.hasLoan()) {
			checkKindOfLoan(method);
		}
	}

	private void checkKindOfLoan(PaymentMethod method) {
		if (!method.hasCommercialLoan() && !this.terms.commercialLoan().isZero()) {
			this.findings.against(LedgerReason.LOAN_UNLIKE_METHOD, LedgerColumns.COMMERCIAL_LOAN);
		}
		if (!method.hasFundLoan() && !this.terms.fundLoan().isZero()) {
			this.findings.against(LedgerReason.LOAN_UNLIKE_METHOD, LedgerColumns.FUND_LOAN);
		}
		if (this.row.bank() == null && !this.reading.bankWritten() && this.row.hasContract()) {
			this.findings.warn("missing-bank", LedgerColumns.BANK);
		}
	}

	private void checkSizes() {
		if (!LedgerChecks.within(this.reading.exactArea(), LARGEST_AREA)) {
			this.findings.against(LedgerReason.ABSURD_VALUE, LedgerColumns.AREA);
		}
		if (!LedgerChecks.within(this.reading.exactUnitPrice(), HIGHEST_UNIT_PRICE)) {
			this.findings.against(LedgerReason.ABSURD_VALUE, LedgerColumns.UNIT_PRICE);
		}
		Money total = this.terms.total();
		if (total != null && (total.isZero() || total.compareTo(HIGHEST_TOTAL) > 0)) {
			this.findings.against(LedgerReason.ABSURD_VALUE, LedgerColumns.TOTAL);
		}
		checkHighest(this.row.received(), LedgerColumns.RECEIVED);
		checkHighest(this.terms.commercialLoan(), LedgerColumns.COMMERCIAL_LOAN);
		checkHighest(this.terms.fundLoan(), LedgerColumns.FUND_LOAN);
	}

	private void checkHighest(Money amount, String column) {
		if (amount.compareTo(HIGHEST_TOTAL) > 0) {
			this.findings.against(LedgerReason.ABSURD_VALUE, column);
		}
	}

	private void checkTotal() {
		Money total = this.terms.total();
		if (total == null) {
			if (this.row.hasContract()) {
				this.findings.against(LedgerReason.MISSING_TOTAL, LedgerColumns.TOTAL);
			}
			return;
		}
		if (this.row.received().compareTo(total) > 0) {
			this.findings.against(LedgerReason.DOWN_PAYMENT_OVER_TOTAL, LedgerColumns.RECEIVED,
					this.row.received().written(), total.written());
		}
		Money product = product();
		if (product == null) {
			this.findings.warn("total-not-checked", LedgerColumns.TOTAL);
		}
		else if (!product.equals(total)) {
			this.findings.against(LedgerReason.TOTAL_DIFFERS_FROM_AREA_TIMES_PRICE, LedgerColumns.TOTAL,
					product.written(), total.written());
		}
	}

	private @Nullable Money product() {
		BigDecimal area = this.reading.exactArea();
		BigDecimal unitPrice = this.reading.exactUnitPrice();
		return (area != null && unitPrice != null) ? new Money(area.multiply(unitPrice)) : null;
	}

	/**
	 * With a contract and a loan, what is paid and what is lent make the price. A buyer
	 * who pays all himself may have paid a part, and before the contract nothing need be
	 * known.
	 */
	private void checkSum() {
		Money total = this.terms.total();
		PaymentMethod method = this.row.method();
		if (total == null || method == null) {
			return;
		}
		Money sum = this.row.received().plus(this.terms.loans());
		boolean mustFit = method.hasLoan() && this.row.hasContract();
		boolean tooMuch = method.hasLoan() && sum.compareTo(total) > 0;
		if ((mustFit && !sum.equals(total)) || tooMuch) {
			this.findings.against(LedgerReason.AMOUNTS_DO_NOT_ADD_UP, LedgerColumns.RECEIVED, sum.written(),
					total.written());
		}
		if (!method.hasLoan() && this.row.filedOn() != null && !this.row.received().covers(total)) {
			this.findings.warn("filed-before-fully-paid", LedgerColumns.FILED_ON,
					total.minus(this.row.received()).written());
		}
	}

	private void warnOfPriceTable() {
		UnitDescription unit = this.row.unit();
		Area area = this.terms.area();
		if (unit != null && area != null && !unit.grossArea().equals(area)) {
			this.findings.warn("area-differs-from-price-table", LedgerColumns.AREA, area, unit.grossArea());
		}
		BigDecimal unitPrice = this.reading.exactUnitPrice();
		if (unitPrice != null && unitPrice.setScale(2, RoundingMode.HALF_UP).compareTo(unitPrice) != 0) {
			this.findings.warn("unit-price-rounded", LedgerColumns.UNIT_PRICE);
		}
	}

}
