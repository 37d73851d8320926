package cn.anju.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import cn.anju.core.Texts;

/**
 * Writes rejected rows as an Excel file: the cells as they were, and why each row was
 * rejected. Corrected, the file can be imported again. Texts are written as texts, also
 * those that look like a formula.
 */
final class RejectedWorkbook {

	private static final String NAME = "Anju";

	private static final String VERSION = "1.0";

	private static final double WIDE = 48;

	private static final double NORMAL = 14;

	private final Texts texts;

	private final Locale locale;

	private final ImportKind<?> kind;

	RejectedWorkbook(Texts texts, Locale locale, ImportKind<?> kind) {
		this.texts = texts;
		this.locale = locale;
		this.kind = kind;
	}

	void write(List<String> headings, List<RejectedRows.Kept> rows, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, NAME, VERSION)) {
			Worksheet sheet = workbook.newWorksheet(this.texts.of(this.locale, "intake.rejected.sheet"));
			int reason = Math.max(headings.size(),
					rows.stream().mapToInt((row) -> row.cells().cells().size()).max().orElse(0));
			header(sheet, headings, reason);
			for (int i = 0; i < rows.size(); i++) {
				cells(sheet, i + 1, rows.get(i).cells());
				sheet.value(i + 1, reason, Integer.toString(rows.get(i).rejected().row()));
				sheet.value(i + 1, reason + 1, words(rows.get(i).rejected()));
			}
			sheet.freezePane(0, 1);
		}
	}

	private void header(Worksheet sheet, List<String> headings, int reason) {
		for (int i = 0; i < headings.size(); i++) {
			sheet.value(0, i, headings.get(i));
			sheet.width(i, NORMAL);
		}
		sheet.value(0, reason, this.texts.of(this.locale, "intake.rejected.row"));
		sheet.value(0, reason + 1, this.texts.of(this.locale, "intake.rejected.reason"));
		sheet.width(reason + 1, WIDE);
		sheet.range(0, 0, 0, reason + 1).style().bold().set();
	}

	private static void cells(Worksheet sheet, int row, SheetRow cells) {
		for (int i = 0; i < cells.cells().size(); i++) {
			switch (cells.cell(i)) {
				case Cell.Blank _ -> {
				}
				case Cell.Numeric number -> {
					sheet.value(row, i, number.value());
					if (number.day()) {
						sheet.style(row, i).format("yyyy-mm-dd").set();
					}
				}
				case Cell other -> sheet.value(row, i, other.shown());
			}
		}
	}

	private String words(RejectedRow row) {
		return row.findings()
			.stream()
			.map((finding) -> this.texts.of(this.locale, this.kind.textPrefix() + ".finding." + finding.code(),
					finding.readable()))
			.collect(Collectors.joining("\n"));
	}

}
