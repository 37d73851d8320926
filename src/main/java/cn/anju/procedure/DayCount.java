package cn.anju.procedure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import cn.anju.core.WorkingDays;

/**
 * How the days of a step are counted.
 *
 * @param days the working days at the place of the step
 * @param working whether only working days count
 */
record DayCount(WorkingDays days, boolean working) {

	LocalDate plus(LocalDate start, int count) {
		return this.working ? this.days.plus(start, count) : start.plusDays(count);
	}

	int between(LocalDate from, LocalDate to) {
		return this.working ? this.days.between(from, to) : (int) ChronoUnit.DAYS.between(from, to);
	}

	/**
	 * The last day on which work of so many days can begin that must be finished by the
	 * end.
	 */
	LocalDate minus(LocalDate end, int count) {
		if (!this.working) {
			return end.minusDays(count);
		}
		LocalDate day = this.days.onOrBefore(end);
		for (int i = 0; i < count; i++) {
			day = this.days.onOrBefore(day.minusDays(1));
		}
		return day;
	}

}
