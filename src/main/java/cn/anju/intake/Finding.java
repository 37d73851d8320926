package cn.anju.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that stands against a row, or is worth a look.
 *
 * @param code what it is, such as {@code phone-length}; its text is
 * {@code <kind's prefix>.finding.<code>}
 * @param column the key of the column it stands in, empty if it concerns the whole row
 * @param facts what the text mentions, in order; never personal data, they are stored
 */
public record Finding(String code, String column, List<String> facts) {

	private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

	/**
	 * Describes a finding.
	 * @param code what it is
	 * @param column the key of the column, empty if none
	 * @param facts what the text mentions, without personal data
	 * @return the finding
	 */
	public static Finding of(String code, String column, Object... facts) {
		return new Finding(code, column, Arrays.stream(facts).map(Object::toString).toList());
	}

	/**
	 * Gives the facts as the text takes them.
	 * @return days as days, so that they are written in the reader's way, the rest as it
	 * is
	 */
	public Object[] readable() {
		return this.facts.stream().map(Finding::readable).toArray();
	}

	/**
	 * Takes a day for a day.
	 * @param fact a fact as it is stored
	 * @return a day if it is written as one, else the fact itself
	 */
	public static Object readable(String fact) {
		return DAY.matcher(fact).matches() ? LocalDate.parse(fact) : fact;
	}

}
