package cn.anju.purchase.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.UnitId;
import cn.anju.core.WorkingDays;
import cn.anju.intake.Finding;
import cn.anju.intake.Verdict;
import cn.anju.property.UnitDescription;

import java.time.LocalDate;

/**
 * Judges the rows of one file from top to bottom: which is accepted, and for which one
 * reason another is rejected. Remembers which unit and which subscription number an
 * accepted row has taken, so one instance serves one file.
 */
public final class LedgerVerdicts {

	private static final Comparator<LedgerReason.Found> ORDER = Comparator.comparing(LedgerReason.Found::reason);

	private final LedgerChecks checks;

	private final Map<UnitId, Integer> keptUnits = new HashMap<>();

	private final Map<String, Integer> keptNumbers = new HashMap<>();

	/**
	 * Begins with a file.
	 * @param today the business day; a later day lies in the future
	 * @param workingDays the calendar by which rest days are warned of
	 */
	public LedgerVerdicts(LocalDate today, WorkingDays workingDays) {
		this.checks = new LedgerChecks(today, workingDays);
	}

	/**
	 * Judges the next row of the file.
	 * @param reading the row
	 * @param sameNumber the live purchase in Anju that has the row's subscription number
	 * @param onUnit the live purchase in Anju that has the row's unit
	 * @return the verdict, with the purchase that the row is about
	 */
	public LedgerVerdict judge(LedgerReading reading, Optional<StandingPurchase> sameNumber,
			Optional<StandingPurchase> onUnit) {
		LedgerRow row = reading.row();
		LedgerFindings findings = new LedgerFindings();
		this.checks.check(reading, findings);
		Optional<StandingPurchase> same = same(row, sameNumber, onUnit);
		checkUnit(row, same, onUnit, findings);
		checkNumber(row, same, findings);
		Verdict verdict = verdict(reading, findings);
		if (verdict.isAccepted()) {
			keep(row);
		}
		return new LedgerVerdict(row, verdict, verdict.isAccepted() ? same : Optional.empty());
	}

	/** The same subscription number, else the same unit with the same contract number. */
	private static Optional<StandingPurchase> same(LedgerRow row, Optional<StandingPurchase> sameNumber,
			Optional<StandingPurchase> onUnit) {
		if (sameNumber.isPresent()) {
			return sameNumber;
		}
		return onUnit
			.filter((standing) -> !row.contractNo().isEmpty() && standing.contractNo().equals(row.contractNo()));
	}

	private void checkUnit(LedgerRow row, Optional<StandingPurchase> same, Optional<StandingPurchase> onUnit,
			LedgerFindings findings) {
		UnitDescription unit = row.unit();
		if (unit == null) {
			return;
		}
		Integer keeper = this.keptUnits.get(unit.id());
		if (keeper != null) {
			findings.against(LedgerReason.UNIT_SOLD_TWICE, LedgerColumns.UNIT_NO, keeper);
			return;
		}
		boolean another = onUnit.isPresent()
				&& same.filter((standing) -> standing.id().equals(onUnit.get().id())).isEmpty();
		boolean anotherBuyer = same
			.filter((standing) -> standing.unit().equals(unit.id()) && !standing.boughtBy().test(row.buyer()))
			.isPresent();
		if (another || anotherBuyer) {
			findings.against(LedgerReason.UNIT_SOLD_TWICE, LedgerColumns.UNIT_NO);
		}
	}

	private void checkNumber(LedgerRow row, Optional<StandingPurchase> same, LedgerFindings findings) {
		UnitDescription unit = row.unit();
		boolean earlier = !row.subscriptionNo().isEmpty() && this.keptNumbers.containsKey(number(row));
		boolean ofAnother = unit != null && same
			.filter((standing) -> !standing.unit().equals(unit.id()) && !standing.boughtBy().test(row.buyer()))
			.isPresent();
		if (earlier || ofAnother) {
			findings.against(LedgerReason.SUBSCRIPTION_NO_TWICE, LedgerColumns.SUBSCRIPTION_NO);
		}
	}

	/** Every project numbers for itself. */
	private static String number(LedgerRow row) {
		UnitDescription unit = row.unit();
		return ((unit != null) ? unit.project() : "") + "/" + row.subscriptionNo();
	}

	private static Verdict verdict(LedgerReading reading, LedgerFindings findings) {
		List<LedgerReason.Found> reasons = new ArrayList<>(reading.found());
		reasons.addAll(findings.reasons());
		reasons.sort(ORDER);
		List<Finding> warnings = new ArrayList<>(reading.warnings());
		warnings.addAll(findings.warnings());
		List<Finding> inOrder = reasons.stream().map(LedgerReason.Found::finding).toList();
		return Verdict.of(reading.row().number(), inOrder, warnings);
	}

	private void keep(LedgerRow row) {
		UnitDescription unit = row.unit();
		if (unit != null) {
			this.keptUnits.put(unit.id(), row.number());
		}
		if (!row.subscriptionNo().isEmpty()) {
			this.keptNumbers.put(number(row), row.number());
		}
	}

}
