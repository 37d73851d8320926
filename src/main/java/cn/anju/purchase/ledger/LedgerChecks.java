package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import cn.anju.core.WorkingDays;

/** Checks the days of a row and hands its money to {@link LedgerMoney}. */
final class LedgerChecks {

	private static final int LONG_GAP_DAYS = 30;

	private static final int LEGAL_FILING_DAYS = 30;

	private final LocalDate today;

	private final WorkingDays workingDays;

	LedgerChecks(LocalDate today, WorkingDays workingDays) {
		this.today = today;
		this.workingDays = workingDays;
	}

	void check(LedgerReading reading, LedgerFindings findings) {
		LedgerRow row = reading.row();
		if (row.subscriptionNo().isEmpty() && row.contractNo().isEmpty()) {
			findings.against(LedgerReason.MISSING_SUBSCRIPTION_NO, LedgerColumns.SUBSCRIPTION_NO);
		}
		checkFuture(row.subscribedOn(), LedgerColumns.SUBSCRIBED_ON, findings);
		checkFuture(row.contractedOn(), LedgerColumns.CONTRACTED_ON, findings);
		checkFuture(row.filedOn(), LedgerColumns.FILED_ON, findings);
		boolean datesRead = reading.found().stream().noneMatch((f) -> f.reason() == LedgerReason.UNREADABLE_DATE);
		if (datesRead) {
			checkMissing(row, findings);
		}
		checkOrder(row, findings);
		warnOfDays(row, findings);
		new LedgerMoney(reading, findings).check();
	}

	private void checkFuture(@Nullable LocalDate day, String column, LedgerFindings findings) {
		if (day != null && day.isAfter(this.today)) {
			findings.against(LedgerReason.FUTURE_DATE, column, day);
		}
	}

	private static void checkMissing(LedgerRow row, LedgerFindings findings) {
		LocalDate contractedOn = row.contractedOn();
		if (row.subscribedOn() == null && contractedOn == null) {
			findings.against(LedgerReason.MISSING_SUBSCRIPTION_DATE, LedgerColumns.SUBSCRIBED_ON);
		}
		else if (row.subscribedOn() == null) {
			findings.warn("missing-subscription-date-warning", LedgerColumns.SUBSCRIBED_ON);
		}
		boolean needed = !row.contractNo().isEmpty() || row.filedOn() != null;
		if (needed && contractedOn == null) {
			findings.against(LedgerReason.MISSING_CONTRACT_DATE, LedgerColumns.CONTRACTED_ON);
		}
		if (contractedOn != null && row.contractNo().isEmpty()) {
			findings.warn("missing-contract-no", LedgerColumns.CONTRACT_NO);
		}
	}

	private static void checkOrder(LedgerRow row, LedgerFindings findings) {
		LocalDate subscribedOn = row.subscribedOn();
		LocalDate contractedOn = row.contractedOn();
		LocalDate filedOn = row.filedOn();
		if (subscribedOn != null && contractedOn != null && contractedOn.isBefore(subscribedOn)) {
			findings.against(LedgerReason.CONTRACT_BEFORE_SUBSCRIPTION, LedgerColumns.CONTRACTED_ON, contractedOn,
					subscribedOn);
		}
		if (contractedOn != null && filedOn != null && filedOn.isBefore(contractedOn)) {
			findings.against(LedgerReason.FILED_BEFORE_CONTRACT, LedgerColumns.FILED_ON, filedOn, contractedOn);
		}
	}

	private void warnOfDays(LedgerRow row, LedgerFindings findings) {
		LocalDate contractedOn = row.contractedOn();
		LocalDate filedOn = row.filedOn();
		warnOfRest(contractedOn, "contract-on-rest-day", LedgerColumns.CONTRACTED_ON, findings);
		warnOfRest(filedOn, "filed-on-rest-day", LedgerColumns.FILED_ON, findings);
		if (gap(row.subscribedOn(), contractedOn) > LONG_GAP_DAYS) {
			findings.warn("contract-long-after-subscription", LedgerColumns.CONTRACTED_ON,
					gap(row.subscribedOn(), contractedOn));
		}
		if (gap(contractedOn, filedOn) > LEGAL_FILING_DAYS) {
			findings.warn("filed-after-legal-limit", LedgerColumns.FILED_ON, gap(contractedOn, filedOn));
		}
	}

	private void warnOfRest(@Nullable LocalDate day, String code, String column, LedgerFindings findings) {
		if (day != null && !day.isAfter(this.today) && !this.workingDays.isWorkingDay(day)) {
			findings.warn(code, column, day);
		}
	}

	private static long gap(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from != null && to != null) ? ChronoUnit.DAYS.between(from, to) : 0;
	}

	static boolean within(@Nullable BigDecimal value, BigDecimal most) {
		return value == null || (value.signum() > 0 && value.compareTo(most) <= 0);
	}

}
