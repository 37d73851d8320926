package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.intake.Reading;
import cn.anju.intake.RowCells;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Bank;
import cn.anju.purchase.Banks;
import cn.anju.purchase.PaymentMethod;

/** Reads rows of the sales ledger into typed records. */
public final class LedgerReader {

	private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|无|暂无");

	private static final int MOST_DIGITS = 30;

	private static final int LONGEST_CODE = 60;

	private final Function<UnitAddress, Optional<UnitDescription>> units;

	private final Banks banks;

	private final LocalDate today;

	/**
	 * Prepares for reading.
	 * @param units finds a unit by its address, with or without its project
	 * @param banks the banks that are known
	 * @param today the day against which ages are counted
	 */
	public LedgerReader(Function<UnitAddress, Optional<UnitDescription>> units, Banks banks, LocalDate today) {
		this.units = units;
		this.banks = banks;
		this.today = today;
	}

	/**
	 * Reads one row.
	 * @param cells the cells of the row
	 * @return the typed row with what the reading found against it
	 */
	public LedgerReading read(RowCells cells) {
		LedgerFindings findings = new LedgerFindings();
		List<LedgerPerson> persons = new LedgerPersons(cells, this.today, findings).read();
		BigDecimal area = number(cells, LedgerColumns.AREA, findings);
		BigDecimal unitPrice = number(cells, LedgerColumns.UNIT_PRICE, findings);
		BigDecimal received = number(cells, LedgerColumns.RECEIVED, findings);
		String bank = written(cells, LedgerColumns.BANK);
		LedgerRow.Terms terms = terms(cells, area, unitPrice, findings);
		LedgerRow row = new LedgerRow(cells.number(), unit(cells, findings),
				persons.isEmpty() ? List.of(new LedgerPerson("", null, null)) : persons,
				code(cells, LedgerColumns.SUBSCRIPTION_NO), day(cells, LedgerColumns.SUBSCRIBED_ON, findings),
				code(cells, LedgerColumns.CONTRACT_NO), day(cells, LedgerColumns.CONTRACTED_ON, findings),
				method(cells, terms, findings), terms, money(received), bank(bank, findings),
				day(cells, LedgerColumns.FILED_ON, findings), code(cells, LedgerColumns.FILING_NO),
				cells.text(LedgerColumns.CONSULTANT), cells.text(LedgerColumns.REMARK));
		return new LedgerReading(row, area, unitPrice, !bank.isEmpty(),
				LedgerWords.saysLoan(cells.text(LedgerColumns.LOAN_METHOD)), received != null, findings.reasons(),
				findings.warnings());
	}

	private @Nullable UnitDescription unit(RowCells cells, LedgerFindings findings) {
		UnitAddress address = UnitAddress.of(cells.text(LedgerColumns.PROJECT), cells.text(LedgerColumns.BUILDING),
				cells.text(LedgerColumns.ENTRANCE), cells.text(LedgerColumns.UNIT_NO));
		Optional<UnitDescription> unit = this.units.apply(address);
		if (unit.isEmpty()) {
			findings.against(LedgerReason.UNKNOWN_UNIT, LedgerColumns.UNIT_NO);
		}
		return unit.orElse(null);
	}

	private LedgerRow.Terms terms(RowCells cells, @Nullable BigDecimal area, @Nullable BigDecimal unitPrice,
			LedgerFindings findings) {
		BigDecimal total = number(cells, LedgerColumns.TOTAL, findings);
		return new LedgerRow.Terms((area != null && area.signum() > 0) ? new Area(area) : null,
				(unitPrice != null) ? new Money(unitPrice) : null, (total != null) ? new Money(total) : null,
				money(number(cells, LedgerColumns.COMMERCIAL_LOAN, findings)),
				money(number(cells, LedgerColumns.FUND_LOAN, findings)));
	}

	private static @Nullable BigDecimal number(RowCells cells, String column, LedgerFindings findings) {
		Reading<BigDecimal> reading = cells.number(column);
		BigDecimal value = reading.value();
		if (reading.isUnreadable() || (value != null && value.precision() - value.scale() > MOST_DIGITS)) {
			findings.against(LedgerReason.UNREADABLE_AMOUNT, column);
			return null;
		}
		if (value != null && value.signum() < 0) {
			findings.against(LedgerReason.NEGATIVE_AMOUNT, column);
		}
		return value;
	}

	private static Money money(@Nullable BigDecimal amount) {
		return (amount != null) ? new Money(amount) : Money.ZERO;
	}

	private static @Nullable LocalDate day(RowCells cells, String column, LedgerFindings findings) {
		Reading<LocalDate> reading = cells.day(column);
		if (reading.isUnreadable()) {
			findings.against(LedgerReason.UNREADABLE_DATE, column);
		}
		return reading.value();
	}

	private static String code(RowCells cells, String column) {
		String code = cells.code(column);
		return NOTHING.matcher(code).matches() ? "" : code.substring(0, Math.min(LONGEST_CODE, code.length()));
	}

	/** A dash is how people write that there is nothing. */
	private static String written(RowCells cells, String column) {
		String text = cells.text(column);
		return NOTHING.matcher(text).matches() ? "" : text;
	}

	private @Nullable PaymentMethod method(RowCells cells, LedgerRow.Terms terms, LedgerFindings findings) {
		String written = cells.text(LedgerColumns.METHOD);
		Optional<PaymentMethod> method = LedgerWords.method(written);
		Optional<PaymentMethod> loan = LedgerWords.method(cells.text(LedgerColumns.LOAN_METHOD))
			.filter(PaymentMethod::hasLoan);
		if (method.isEmpty() && LedgerWords.isSomeLoan(written)) {
			return loan.orElseGet(() -> byLoans(terms));
		}
		if (method.isEmpty() && !written.isEmpty()) {
			findings.against(LedgerReason.UNKNOWN_PAYMENT_METHOD, LedgerColumns.METHOD, written);
		}
		boolean differs = method.isPresent() && loan.isPresent() && !method.equals(loan);
		if (differs && method.get().hasLoan()) {
			findings.warn("loan-method-differs", LedgerColumns.LOAN_METHOD);
		}
		return method.orElse(null);
	}

	private static PaymentMethod byLoans(LedgerRow.Terms terms) {
		if (terms.fundLoan().isZero()) {
			return PaymentMethod.COMMERCIAL_LOAN;
		}
		return terms.commercialLoan().isZero() ? PaymentMethod.FUND_LOAN : PaymentMethod.COMBINED_LOAN;
	}

	private @Nullable Bank bank(String written, LedgerFindings findings) {
		if (written.isEmpty()) {
			return null;
		}
		Optional<Bank> bank = this.banks.find(written);
		if (bank.isEmpty()) {
			findings.against(LedgerReason.UNKNOWN_BANK, LedgerColumns.BANK, written);
		}
		return bank.orElse(null);
	}

}
