package cn.anju.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a report covers, and what it is compared with. A month or year that is not over is
 * compared with as many days of the one before, so that a beginning is not measured by a
 * whole.
 *
 * @param period how the days are called
 * @param days the days
 * @param before the days with which they are compared
 */
public record ReportSpan(ReportPeriod period, ReportDays days, ReportDays before) {

	private static final int NINETY = 90;

	/**
	 * Gives the days of a period.
	 * @param period any but {@code BETWEEN}
	 * @param today the present day
	 * @return its days and those before
	 * @throws IllegalArgumentException if the period has no days of its own
	 */
	public static ReportSpan of(ReportPeriod period, LocalDate today) {
		return switch (period) {
			case THIS_MONTH -> {
				LocalDate first = today.withDayOfMonth(1);
				yield begun(period, new ReportDays(first, today), first.minusMonths(1), first);
			}
			case LAST_MONTH -> {
				LocalDate first = today.withDayOfMonth(1).minusMonths(1);
				yield new ReportSpan(period, new ReportDays(first, today.withDayOfMonth(1).minusDays(1)),
						new ReportDays(first.minusMonths(1), first.minusDays(1)));
			}
			case LAST_90_DAYS -> {
				ReportDays days = new ReportDays(today.minusDays(NINETY - 1), today);
				yield new ReportSpan(period, days, days.before());
			}
			case THIS_YEAR -> {
				LocalDate first = today.withDayOfYear(1);
				yield begun(period, new ReportDays(first, today), first.minusYears(1), first);
			}
			case BETWEEN -> throw new IllegalArgumentException("Chosen days are given");
		};
	}

	/**
	 * Gives days that somebody has chosen.
	 * @param one the first or the last
	 * @param other the other
	 * @return the days, and as many just before
	 */
	public static ReportSpan between(LocalDate one, LocalDate other) {
		ReportDays days = new ReportDays(one, other);
		return new ReportSpan(ReportPeriod.BETWEEN, days, days.before());
	}

	private static ReportSpan begun(ReportPeriod period, ReportDays days, LocalDate first, LocalDate end) {
		LocalDate last = first.plusDays(ChronoUnit.DAYS.between(days.from(), days.until()));
		return new ReportSpan(period, days, new ReportDays(first, last.isBefore(end) ? last : end.minusDays(1)));
	}

}
