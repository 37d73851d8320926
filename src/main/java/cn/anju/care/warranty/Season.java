package cn.anju.care.warranty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A season in which something is in use, such as the heating season; it may reach over
 * the new year.
 *
 * @param from its first day
 * @param until its last day; 29 February is the last of February in other years
 */
public record Season(MonthDay from, MonthDay until) {

	/**
	 * Reads a season.
	 * @param written such as {@code 11-15..03-15}
	 * @return the season
	 * @throws DateTimeException if it is not written like that
	 */
	public static Season parse(String written) {
		String[] days = written.strip().split("\\.\\.", -1);
		if (days.length != 2) {
			throw new DateTimeException("A season is written as 11-15..03-15: " + written);
		}
		return new Season(MonthDay.parse("--" + days[0].strip()), MonthDay.parse("--" + days[1].strip()));
	}

	/**
	 * Counts seasons. One that is running already is the first of them (E15).
	 * @param start the day from which it is counted
	 * @param seasons how many, 1 or more
	 * @return the last day of the last of them
	 * @throws IllegalArgumentException if none is asked for
	 */
	public LocalDate lastDay(LocalDate start, int seasons) {
		if (seasons < 1) {
			throw new IllegalArgumentException("At least one season is counted: " + seasons);
		}
		LocalDate first = this.until.atYear(start.getYear());
		if (first.isBefore(start)) {
			first = this.until.atYear(start.getYear() + 1);
		}
		return this.until.atYear(first.getYear() + seasons - 1);
	}

}
