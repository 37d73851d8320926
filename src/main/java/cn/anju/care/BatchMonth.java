package cn.anju.care;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.anju.core.WorkingDays;

/**
 * A month of suggestions (R-268, C12): on its last working day what was collected before
 * that day is put together for the departments.
 *
 * @param month the month
 * @param preparedOn its last working day
 * @param sendBy the first working day afterwards: by then the departments have it
 */
public record BatchMonth(YearMonth month, LocalDate preparedOn, LocalDate sendBy) {

	/** How many working days a department has to answer. */
	static final int ANSWER_DAYS = 10;

	static BatchMonth of(YearMonth month, WorkingDays days) {
		return on(month, days.onOrBefore(month.atEndOfMonth()), days);
	}

	/** As it was prepared once, whatever the calendar says since. */
	static BatchMonth on(YearMonth month, LocalDate preparedOn, WorkingDays days) {
		return new BatchMonth(month, preparedOn, days.onOrAfter(preparedOn.plusDays(1)));
	}

	/**
	 * The last one whose day has come. A day on which nothing was running is made up for
	 * on the next.
	 */
	static BatchMonth dueBy(LocalDate today, WorkingDays days) {
		BatchMonth present = of(YearMonth.from(today), days);
		return today.isBefore(present.preparedOn) ? of(present.month.minusMonths(1), days) : present;
	}

	/** The one with which something goes out that is collected on a day. */
	static BatchMonth after(LocalDate collected, WorkingDays days) {
		BatchMonth present = of(YearMonth.from(collected), days);
		return collected.isBefore(present.preparedOn) ? present : of(present.month.plusMonths(1), days);
	}

	/** The last day on which an answer is in time. */
	static LocalDate answerBy(LocalDate sentOn, WorkingDays days) {
		return days.plus(sentOn, ANSWER_DAYS);
	}

}
