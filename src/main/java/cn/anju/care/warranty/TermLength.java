package cn.anju.care.warranty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a warranty lasts.
 *
 * @param count how many of the unit, 1 or more; 0 for the design working life
 * @param unit in what it is counted
 */
public record TermLength(int count, Unit unit) {

	/** As long as the building is designed to stand. */
	public static final TermLength DESIGN_LIFE = new TermLength(0, Unit.DESIGN_LIFE);

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) (month|year|heating season|cooling season)s?");

	/** In what a warranty is counted. */
	public enum Unit {

		/** Months of the calendar. */
		MONTHS,
		/** Years of the calendar. */
		YEARS,
		/** Heating seasons. */
		HEATING_SEASONS,
		/** Cooling seasons. */
		COOLING_SEASONS,
		/** The design working life of the building. */
		DESIGN_LIFE

	}

	public TermLength {
		if ((count == 0) != (unit == Unit.DESIGN_LIFE) || count < 0) {
			throw new IllegalArgumentException("A warranty lasts a number of months, years or seasons: " + count);
		}
	}

	/**
	 * Reads a length.
	 * @param written {@code 6 months}, {@code 2 years}, {@code 2 heating seasons},
	 * {@code 2 cooling seasons} or {@code design life}
	 * @return the length
	 * @throws IllegalArgumentException if it is not written like that
	 */
	public static TermLength parse(String written) {
		if (written.equals("design life")) {
			return DESIGN_LIFE;
		}
		Matcher parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			throw new IllegalArgumentException("No length of a warranty: " + written);
		}
		return new TermLength(Integer.parseInt(parts.group(1)), switch (parts.group(2)) {
			case "month" -> Unit.MONTHS;
			case "year" -> Unit.YEARS;
			case "heating season" -> Unit.HEATING_SEASONS;
			default -> Unit.COOLING_SEASONS;
		});
	}

	/**
	 * Gives the last day that is covered. A month or year that has no such day ends on
	 * its last (Civil Code 202): 29 February plus a year is 28 February.
	 * @param start the day of acceptance, from which it is counted
	 * @param seasons when heating and cooling are in use
	 * @return the last day; nothing for the design working life, which has no date
	 */
	public Optional<LocalDate> lastDay(LocalDate start, Seasons seasons) {
		return switch (this.unit) {
			case MONTHS -> Optional.of(start.plusMonths(this.count));
			case YEARS -> Optional.of(start.plusYears(this.count));
			case HEATING_SEASONS -> Optional.of(seasons.heating().lastDay(start, this.count));
			case COOLING_SEASONS -> Optional.of(seasons.cooling().lastDay(start, this.count));
			case DESIGN_LIFE -> Optional.empty();
		};
	}

}
