package cn.anju.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files and tables for tests. */
public final class TestTables {

	/** The department's real price table. */
	public static final Path PRICE_TABLE = Path.of("src/test/resources/data/price-table-416-units.xls");

	/** A sales ledger with known dirt. */
	public static final Path SALES_LEDGER = Path.of("src/test/resources/data/sales-ledger.xlsx");

	private TestTables() {
	}

	/** Reads the rows of data of a file. */
	public static List<RowCells> rows(Path file, List<Column> columns) {
		Table table = table(file, columns);
		return IntStream.range(0, table.size()).mapToObj(table::cells).toList();
	}

	static Table table(Path file, List<Column> columns) {
		return new TableFinder(columns).find(new WorkbookReader(64 << 20).read(file), (key) -> key);
	}

	/** Makes rows of a table from headings and values: texts, numbers, nothing. */
	public static List<RowCells> rows(List<Column> columns, List<String> headings, Object[]... values) {
		SheetCollector collector = new SheetCollector();
		collector.startSheet("1");
		for (int i = 0; i < headings.size(); i++) {
			collector.cell(1, i, SheetCollector.text(headings.get(i)));
		}
		for (int r = 0; r < values.length; r++) {
			for (int c = 0; c < values[r].length; c++) {
				collector.cell(r + 2, c, cell(values[r][c]));
			}
		}
		collector.endSheet();
		Table table = new TableFinder(columns).find(collector.sheets(), (key) -> key);
		return IntStream.range(0, table.size()).mapToObj(table::cells).toList();
	}

	static Cell cell(Object value) {
		return switch (value) {
			case null -> Cell.BLANK;
			case BigDecimal number -> SheetCollector.number(number, false, false);
			case Number number -> SheetCollector.number(number.toString(), false, false);
			default -> SheetCollector.text(value.toString());
		};
	}

	/** Writes an .xlsx as a library does. */
	public static Path write(Path file, Object[]... rows) {
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("台帐");
			for (int r = 0; r < rows.length; r++) {
				for (int c = 0; c < rows[r].length; c++) {
					write(sheet, r, c, rows[r][c]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		switch (value) {
			case null -> {
			}
			case Number number -> sheet.value(row, column, number);
			default -> sheet.value(row, column, value.toString());
		}
	}

	static List<String> shown(SheetRow row) {
		return new ArrayList<>(row.cells().stream().map(Cell::shown).toList());
	}

}
