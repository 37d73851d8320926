package cn.anju.care;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Roles;
import cn.anju.core.Texts;
import jakarta.annotation.security.RolesAllowed;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Writes a report as an Excel file: a sheet for each table and one with every case, as
 * the filters leave them; no owner's name, no phone and no document number. Texts are
 * written as texts, also those that look like a formula. Times are minutes of working
 * time.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class ReportWorkbook {

	private static final String NAME = "Anju";

	private static final String VERSION = "1.0";

	private static final double WIDTH = 16;

	private static final int ROWS_A_FLUSH = 500;

	private final CareReports reports;

	private final Texts texts;

	private final Clock clock;

	ReportWorkbook(CareReports reports, Texts texts, Clock clock) {
		this.reports = reports;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Writes the file.
	 * @param filter which cases
	 * @param locale the language of headings
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	public void write(ReportFilter filter, Locale locale, OutputStream out) throws IOException {
		CareReport report = this.reports.report(filter);
		try (Workbook workbook = new Workbook(out, NAME, VERSION)) {
			for (ReportSheet sheet : new ReportSheets(report, this.texts, locale, this.clock.getZone()).all()) {
				write(workbook, sheet);
			}
		}
	}

	private static void write(Workbook workbook, ReportSheet from) throws IOException {
		Worksheet sheet = workbook.newWorksheet(from.name());
		List<String> headings = from.headings();
		for (int column = 0; column < headings.size(); column++) {
			sheet.value(0, column, headings.get(column));
			sheet.width(column, WIDTH);
		}
		sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
		sheet.freezePane(0, 1);
		int at = 1;
		for (List<@Nullable Object> row : from.rows()) {
			for (int column = 0; column < row.size(); column++) {
				write(sheet, at, column, row.get(column));
			}
			if (at++ % ROWS_A_FLUSH == 0) {
				sheet.flush();
			}
		}
		sheet.finish();
	}

	private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case LocalDateTime time -> {
				sheet.value(row, column, time);
				sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
			}
			case LocalDate day -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case Number number -> sheet.value(row, column, number);
			default -> sheet.value(row, column, value.toString());
		}
	}

}
