package cn.anju.intake;

import java.math.BigDecimal;

/** One cell of a sheet: what Excel stored, a formula by its stored result. */
public sealed interface Cell {

	/** The empty cell. */
	Cell BLANK = new Blank();

	/**
	 * Gives the content as a person reads it.
	 * @return the text, a number without exponent, empty for a blank cell
	 */
	String shown();

	/**
	 * Tells whether nothing but blanks stands in the cell.
	 * @return whether the cell is blank
	 */
	default boolean isBlank() {
		return CellTexts.isBlank(shown());
	}

	/** A cell without content. */
	record Blank() implements Cell {

		@Override
		public String shown() {
			return "";
		}

	}

	/**
	 * A text, also one that looks like a formula.
	 *
	 * @param value the characters as stored
	 */
	record Text(String value) implements Cell {

		@Override
		public String shown() {
			return this.value;
		}

	}

	/**
	 * A number.
	 *
	 * @param value the number, to the 15 digits that Excel keeps
	 * @param day whether the cell is formatted as a date; the number then counts days
	 * from 1900
	 */
	record Numeric(BigDecimal value, boolean day) implements Cell {

		@Override
		public String shown() {
			if (this.day) {
				return CellDates.ofSerial(this.value).map(Object::toString).orElseGet(this.value::toPlainString);
			}
			return this.value.toPlainString();
		}

	}

	/**
	 * A truth value.
	 *
	 * @param value the value
	 */
	record Flag(boolean value) implements Cell {

		@Override
		public String shown() {
			return this.value ? "TRUE" : "FALSE";
		}

	}

	/**
	 * An error such as {@code #REF!}, or a number that no spreadsheet can hold.
	 *
	 * @param code what the cell shows
	 */
	record Fault(String code) implements Cell {

		@Override
		public String shown() {
			return this.code;
		}

	}

}
