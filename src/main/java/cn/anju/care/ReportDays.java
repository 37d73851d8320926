package cn.anju.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of a report, the first and the last among them; given the wrong way round they
 * change places.
 *
 * @param from the first day
 * @param until the last day
 */
public record ReportDays(LocalDate from, LocalDate until) {

	public ReportDays {
		if (until.isBefore(from)) {
			LocalDate first = until;
			until = from;
			from = first;
		}
	}

	/** As many days just before. */
	ReportDays before() {
		return new ReportDays(this.from.minusDays(ChronoUnit.DAYS.between(this.from, this.until) + 1),
				this.from.minusDays(1));
	}

}
