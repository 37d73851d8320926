package cn.anju.intake;

import java.util.List;

/**
 * Something that stands against a row, or is worth a look.
 *
 * @param code what it is, such as {@code phone-length}; its text is
 * {@code <kind's prefix>.finding.<code>}
 * @param column the key of the column it stands in, empty if it concerns the whole row
 * @param facts what the text mentions, in order; never personal data, they are stored
 */
public record Finding(String code, String column, List<String> facts) {

	/**
	 * Describes a finding.
	 * @param code what it is
	 * @param column the key of the column, empty if none
	 * @param facts what the text mentions, without personal data
	 * @return the finding
	 */
	public static Finding of(String code, String column, Object... facts) {
		return new Finding(code, column, java.util.Arrays.stream(facts).map(Object::toString).toList());
	}

}
