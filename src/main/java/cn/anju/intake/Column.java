package cn.anju.intake;

import java.util.List;

/**
 * A column that an import understands, found by its heading in any order.
 *
 * @param key its key; the name shown is the text {@code <kind's prefix>.column.<key>}
 * @param headings the headings it is known by, without units, brackets and blanks
 * @param required whether a table without it is refused
 * @param identifying whether a row with nothing in any identifying column is no row of
 * data (a total, a signature)
 * @param sensitive whether its content is masked on screen
 * @param repeats the key of the column whose heading, when it stands a second time, means
 * this one; empty if none (a second 身份证号 after 共有人)
 */
public record Column(String key, List<String> headings, boolean required, boolean identifying, boolean sensitive,
		String repeats) {

	/**
	 * Describes an optional column.
	 * @param key its key
	 * @param headings the headings it is known by
	 * @return the column
	 */
	public static Column of(String key, String... headings) {
		return new Column(key, List.of(headings), false, false, false, "");
	}

	public Column asRequired() {
		return new Column(this.key, this.headings, true, this.identifying, this.sensitive, this.repeats);
	}

	public Column asIdentifying() {
		return new Column(this.key, this.headings, this.required, true, this.sensitive, this.repeats);
	}

	public Column asSensitive() {
		return new Column(this.key, this.headings, this.required, this.identifying, true, this.repeats);
	}

	/**
	 * Makes the column take the second of two equal headings.
	 * @param other the key of the column that takes the first
	 * @return the column
	 */
	public Column repeating(String other) {
		return new Column(this.key, this.headings, this.required, this.identifying, this.sensitive, other);
	}

}
