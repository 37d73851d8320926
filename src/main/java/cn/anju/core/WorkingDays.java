package cn.anju.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts working days with holidays and make-up days (D-08, domain.md c.4): a day is
 * worked if the table says so, or if the table is silent and it is Monday to Friday.
 */
public final class WorkingDays {

	private static final int LONGEST_SEARCH = 4000;

	private final Map<LocalDate, DayException> exceptions;

	private final Set<Integer> officialYears;

	private WorkingDays(Map<LocalDate, DayException> exceptions, Set<Integer> officialYears) {
		this.exceptions = exceptions;
		this.officialYears = officialYears;
	}

	/**
	 * Builds the calendar.
	 * @param exceptions holidays and make-up days; the later of two for one day holds
	 * @param officialYears the years whose official notice is known; every other year is
	 * provisional
	 * @return the calendar
	 */
	public static WorkingDays of(Collection<DayException> exceptions, Set<Integer> officialYears) {
		return new WorkingDays(
				exceptions.stream().collect(Collectors.toUnmodifiableMap(DayException::date, (e) -> e, (_, b) -> b)),
				Set.copyOf(officialYears));
	}

	/**
	 * Tells whether a day is worked.
	 * @param day the day
	 * @return whether it is a working day
	 */
	public boolean isWorkingDay(LocalDate day) {
		DayException exception = this.exceptions.get(day);
		if (exception != null) {
			return !exception.off();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * Tells whether a day is a public holiday, also one that falls on a weekend.
	 * @param day the day
	 * @return whether the table says that it is off
	 */
	public boolean isHoliday(LocalDate day) {
		DayException exception = this.exceptions.get(day);
		return exception != null && exception.off();
	}

	/**
	 * Counts forward.
	 * @param start the day that is not counted
	 * @param days how many working days, 0 or more
	 * @return the last of them; the start itself for 0
	 */
	public LocalDate plus(LocalDate start, int days) {
		if (days < 0) {
			throw new IllegalArgumentException("Working days are counted forward");
		}
		LocalDate day = start;
		for (int counted = 0; counted < days;) {
			day = day.plusDays(1);
			counted += isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	/**
	 * Counts backward.
	 * @param start the day that is not counted
	 * @param days how many working days, 0 or more
	 * @return the last of them; the start itself for 0
	 */
	public LocalDate minus(LocalDate start, int days) {
		if (days < 0) {
			throw new IllegalArgumentException("Working days are counted backward by a positive number");
		}
		LocalDate day = start;
		for (int counted = 0; counted < days;) {
			day = day.minusDays(1);
			counted += isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	/**
	 * Counts the working days between two days.
	 * @param from the day that is not counted
	 * @param to the last day that is counted
	 * @return their number; negative if {@code to} lies before {@code from}
	 */
	public int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/**
	 * Finds the last working day not after a day.
	 * @param day where to start
	 * @return the day itself if it is worked, else the nearest one before
	 */
	public LocalDate onOrBefore(LocalDate day) {
		return search(day, -1);
	}

	/**
	 * Finds the first working day not before a day.
	 * @param day where to start
	 * @return the day itself if it is worked, else the nearest one after
	 */
	public LocalDate onOrAfter(LocalDate day) {
		return search(day, 1);
	}

	private LocalDate search(LocalDate start, int step) {
		LocalDate day = start;
		for (int i = 0; i < LONGEST_SEARCH; i++) {
			if (isWorkingDay(day)) {
				return day;
			}
			day = day.plusDays(step);
		}
		throw new IllegalStateException("No working day near " + start);
	}

	/**
	 * Tells whether the year of a day still lacks its official notice.
	 * @param day the day
	 * @return whether dates in that year may still move
	 */
	public boolean isProvisional(LocalDate day) {
		return !this.officialYears.contains(day.getYear());
	}

}
