package cn.anju.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import cn.anju.core.Refused;

/**
 * Takes cells from a reader, sheet by sheet and row by row, and keeps rows with content.
 */
final class SheetCollector {

	private static final int LAST_COLUMN = 511;

	private static final int LONGEST_TEXT = 32_767;

	private static final int LONGEST_NUMBER = 40;

	private static final int MOST_SCALE = 30;

	private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);

	private final List<SheetContent> sheets = new ArrayList<>();

	private String name = "";

	private PackedRows rows = new PackedRows();

	private MergedCells merged = new MergedCells();

	private List<Cell> cells = new ArrayList<>();

	private int number;

	void startSheet(String sheetName) {
		this.name = sheetName;
		this.rows = new PackedRows();
		this.merged = new MergedCells();
		this.number = 0;
	}

	void endSheet() {
		endRow();
		this.sheets.add(new SheetContent(this.name, this.merged.filled(this.rows)));
	}

	List<SheetContent> sheets() {
		return this.sheets;
	}

	void cell(int row, int column, Cell cell) {
		if (row != this.number) {
			endRow();
			this.number = row;
		}
		if (column < 0 || column > LAST_COLUMN || cell instanceof Cell.Blank) {
			return;
		}
		while (this.cells.size() <= column) {
			this.cells.add(Cell.BLANK);
		}
		this.cells.set(column, cell);
	}

	/** Cells that are merged, from the row that has their content to the last one. */
	void merged(int firstRow, int lastRow, int column) {
		if (column <= LAST_COLUMN) {
			this.merged.add(firstRow, lastRow, column);
		}
	}

	private void endRow() {
		SheetRow row = new SheetRow(this.number, this.cells);
		if (!row.isBlank()) {
			this.rows.add(row);
		}
		this.cells = new ArrayList<>(this.cells.size());
	}

	static Cell text(String value) {
		if (value.length() > LONGEST_TEXT) {
			throw new Refused(IntakeRefusal.DAMAGED);
		}
		return value.isEmpty() ? Cell.BLANK : new Cell.Text(value);
	}

	static Cell number(String raw, boolean day, boolean from1904) {
		String plain = CellTexts.tidy(raw);
		if (plain.isEmpty()) {
			return Cell.BLANK;
		}
		try {
			BigDecimal value = (plain.length() <= LONGEST_NUMBER) ? new BigDecimal(plain) : BigDecimal.TEN.pow(99);
			return number(value, day, from1904);
		}
		catch (NumberFormatException _) {
			return new Cell.Fault("#NUM!");
		}
	}

	static Cell number(BigDecimal value, boolean day, boolean from1904) {
		BigDecimal kept = value.round(AS_EXCEL).stripTrailingZeros();
		if (kept.scale() < -MOST_SCALE || kept.scale() > MOST_SCALE) {
			return (kept.scale() > 0) ? new Cell.Numeric(BigDecimal.ZERO, day) : new Cell.Fault("#NUM!");
		}
		BigDecimal plain = (kept.scale() < 0) ? kept.setScale(0) : kept;
		return new Cell.Numeric((day && from1904) ? plain.add(DAYS_TO_1904) : plain, day);
	}

	private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

	/**
	 * A sheet as it was read.
	 *
	 * @param name its name
	 * @param rows its rows with content
	 */
	record SheetContent(String name, PackedRows rows) {
	}

}
