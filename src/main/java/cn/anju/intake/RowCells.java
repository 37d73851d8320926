package cn.anju.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of a table whose columns are known, cell by cell. */
public final class RowCells {

	private final SheetRow row;

	private final Mapping mapping;

	RowCells(SheetRow row, Mapping mapping) {
		this.row = row;
		this.mapping = mapping;
	}

	/**
	 * Gives Excel's row number.
	 * @return 1 or more
	 */
	public int number() {
		return this.row.number();
	}

	/**
	 * Tells whether the table has a column.
	 * @param column the key of the column
	 * @return whether its heading was found
	 */
	public boolean has(String column) {
		return this.mapping.index(column) >= 0;
	}

	/**
	 * Gives a cell.
	 * @param column the key of the column
	 * @return the cell; blank if the table has no such column
	 */
	public Cell cell(String column) {
		int index = this.mapping.index(column);
		return (index >= 0) ? this.row.cell(index) : Cell.BLANK;
	}

	/**
	 * Reads free text.
	 * @param column the key of the column
	 * @return the text without blanks at its ends
	 */
	public String text(String column) {
		return CellTexts.text(cell(column));
	}

	/**
	 * Reads the number of a thing.
	 * @param column the key of the column
	 * @return half width, without blanks
	 */
	public String code(String column) {
		return CellTexts.code(cell(column));
	}

	/**
	 * Reads a day.
	 * @param column the key of the column
	 * @return the day
	 */
	public Reading<LocalDate> day(String column) {
		return CellDates.read(cell(column));
	}

	private static boolean hasUnit(String shown) {
		return shown.chars().anyMatch((c) -> "万亿元".indexOf(c) >= 0);
	}

	/**
	 * Reads an amount or a measure. A heading that says 万元 multiplies what has no unit of
	 * its own.
	 * @param column the key of the column
	 * @return the number as it stands, not rounded
	 */
	public Reading<BigDecimal> number(String column) {
		Cell cell = cell(column);
		BigDecimal factor = this.mapping.factor(column);
		if (factor.equals(BigDecimal.ONE) || hasUnit(cell.shown())) {
			return CellAmounts.read(cell);
		}
		return CellAmounts.read(cell).map((value) -> value.multiply(factor));
	}

}
