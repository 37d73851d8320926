package cn.anju.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.anju.core.DayException;
import cn.anju.core.Refused;

/**
 * The days off and make-up working days of one year's notice.
 *
 * @param year the year in the title of the notice; its days may reach back into the
 * December before
 * @param provisional whether only the statutory days are known yet
 * @param source where the notice can be read, or a note; at most 500 characters
 * @param days the days that differ from the week, in order
 */
public record HolidayNotice(int year, boolean provisional, String source, List<DayException> days) {

	private static final int LONGEST_SOURCE = 500;

	/**
	 * Takes a notice.
	 * @throws Refused if a day is listed twice or lies outside the year and the December
	 * before, or if there are no days at all
	 */
	public HolidayNotice {
		if (year < 2000 || year > 2100) {
			throw new Refused(CalendarRefused.YEAR_MISSING);
		}
		if (days.isEmpty()) {
			throw new Refused(CalendarRefused.NO_DAYS, Integer.toString(year));
		}
		Set<LocalDate> seen = new HashSet<>();
		for (DayException day : days) {
			check(year, day, seen);
		}
		source = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
		days = days.stream().sorted((a, b) -> a.date().compareTo(b.date())).toList();
	}

	private static void check(int year, DayException day, Set<LocalDate> seen) {
		LocalDate date = day.date();
		if (date.isBefore(LocalDate.of(year - 1, 12, 1)) || date.getYear() > year) {
			throw new Refused(CalendarRefused.DAY_OUTSIDE_YEAR, date);
		}
		if (!seen.add(date)) {
			throw new Refused(CalendarRefused.DAY_TWICE, date);
		}
	}

	/** The content that decides whether two notices are the same. */
	String content() {
		List<String> lines = new ArrayList<>();
		lines.add(this.year + " " + this.provisional + " " + this.source);
		this.days.forEach((day) -> lines.add(day.date() + " " + day.off() + " " + day.name()));
		return String.join("\n", lines);
	}

}
