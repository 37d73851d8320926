package cn.anju.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Texts;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * Writes a paper of the department as an Excel sheet that prints on one page's width: a
 * title, lines about it, a table with a total, and places for seals and signatures.
 * Papers are in Chinese whoever prints them; texts stay texts, also those that look like
 * a formula.
 */
@Component
class Papers {

	private static final String NAME = "Anju";

	private static final String VERSION = "1.0";

	private static final int TITLE_SIZE = 16;

	private static final double NARROW = 8;

	private static final double WIDE = 18;

	private final Texts texts;

	Papers(Texts texts) {
		this.texts = texts;
	}

	/** A text of a paper. */
	String text(String key, Object... facts) {
		return this.texts.of(Locale.SIMPLIFIED_CHINESE, key, facts);
	}

	void write(Paper paper, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, NAME, VERSION)) {
			Worksheet sheet = workbook.newWorksheet(paper.title());
			sheet.paperSize(PaperSize.A4_PAPER);
			sheet.pageOrientation("landscape");
			sheet.fitToWidth((short) 1);
			sheet.fitToHeight((short) 0);
			int last = paper.headings().size() - 1;
			sheet.value(0, 0, paper.title());
			sheet.range(0, 0, 0, last).merge();
			sheet.range(0, 0, 0, last).style().bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
			int row = 1;
			for (String line : paper.lines()) {
				sheet.value(row, 0, line);
				row++;
			}
			row = table(sheet, paper, row + 1);
			for (String line : paper.seals()) {
				row += 2;
				sheet.value(row, 0, line);
			}
			sheet.finish();
		}
	}

	private static int table(Worksheet sheet, Paper paper, int from) {
		int last = paper.headings().size() - 1;
		for (int column = 0; column <= last; column++) {
			sheet.value(from, column, paper.headings().get(column));
			sheet.width(column, (column == 0) ? NARROW : WIDE);
		}
		sheet.range(from, 0, from, last).style().bold().borderStyle("thin").set();
		int row = from;
		for (List<Object> cells : paper.rows()) {
			row++;
			for (int column = 0; column <= last; column++) {
				put(sheet, row, column, cells.get(column));
			}
		}
		sheet.range(from + 1, 0, Math.max(row, from + 1), last).style().borderStyle("thin").set();
		return row;
	}

	private static void put(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof BigDecimal number) {
			sheet.value(row, column, number);
			sheet.style(row, column).format("#,##0.00").set();
		}
		else if (value instanceof Integer number) {
			sheet.value(row, column, number);
		}
		else {
			sheet.value(row, column, value.toString());
		}
	}

	/**
	 * A paper.
	 *
	 * @param title its title, also the sheet's name
	 * @param lines what stands above the table
	 * @param headings the headings of the table
	 * @param rows the rows of the table, a cell for each heading: texts, integers, and
	 * decimals with two places
	 * @param seals the lines for seals and signatures below
	 */
	record Paper(String title, List<String> lines, List<String> headings, List<List<Object>> rows, List<String> seals) {
	}

}
