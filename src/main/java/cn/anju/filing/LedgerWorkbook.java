package cn.anju.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import cn.anju.core.Roles;
import cn.anju.core.Texts;
import cn.anju.procedure.Assignee;
import cn.anju.procedure.LedgerRow;
import jakarta.annotation.security.RolesAllowed;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Writes the ledger as an Excel file (D-17): every row that the filters leave, no phone
 * and no document number. Texts are written as texts, also those that look like a
 * formula.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
public class LedgerWorkbook {

	private static final String NAME = "Anju";

	private static final String VERSION = "1.0";

	private static final double WIDTH = 16;

	private static final int ROWS_A_FLUSH = 500;

	private final FilingLedger ledger;

	private final Texts texts;

	LedgerWorkbook(FilingLedger ledger, Texts texts) {
		this.ledger = ledger;
		this.texts = texts;
	}

	/**
	 * Writes the file.
	 * @param query which rows, in which order
	 * @param locale the language of headings and states
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	public void write(FilingQuery query, Locale locale, OutputStream out) throws IOException {
		List<Column> columns = columns(locale);
		try (Workbook workbook = new Workbook(out, NAME, VERSION)) {
			Worksheet sheet = workbook.newWorksheet(this.texts.of(locale, "filing.export.sheet"));
			for (int i = 0; i < columns.size(); i++) {
				sheet.value(0, i, this.texts.of(locale, "filing.export." + columns.get(i).name()));
				sheet.width(i, WIDTH);
			}
			sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
			sheet.freezePane(0, 1);
			Rows rows = new Rows(sheet, columns);
			this.ledger.each(query, rows::add);
			sheet.finish();
		}
	}

	private List<Column> columns(Locale locale) {
		return List.of(text("unit", LedgerRow::unitLabel), text("names", LedgerRow::names),
				text("payment", (row) -> ofKey(locale, row.paymentKey())), text("contract-no", LedgerRow::contractNo),
				text("subscription-no", LedgerRow::subscriptionNo), day("signed-on", LedgerRow::anchorOn),
				text("stage", (row) -> this.texts.of(locale, "procedure.filing.stage." + row.stage())),
				text("step", (row) -> ofKey(locale, step(row))), day("due-on", LedgerRow::dueOn),
				day("legal-on", LedgerRow::legalOn), number("late-by", (row) -> row.takenOver() ? 0 : row.lateBy()),
				number("returns", LedgerRow::returns), text("filing-no", LedgerRow::number),
				day("finished-on", LedgerRow::finishedOn), text("assignee", (row) -> name(row.assignee())),
				text("note", (row) -> note(locale, row)));
	}

	private static @Nullable String step(LedgerRow row) {
		String step = row.currentStep();
		return (step != null) ? "procedure.filing." + step + ".name" : null;
	}

	private static @Nullable String name(@Nullable Assignee assignee) {
		return (assignee != null) ? assignee.name() : null;
	}

	private @Nullable String note(Locale locale, LedgerRow row) {
		String reason = row.pauseReason();
		if (reason != null) {
			return this.texts.of(locale, "filing.export.paused", reason);
		}
		return (row.flag() == null && row.takenOver() && !row.lifecycle().isClosed())
				? this.texts.of(locale, "filing.export.unconfirmed") : ofKey(locale, row.flag());
	}

	private @Nullable String ofKey(Locale locale, @Nullable String key) {
		return (key != null) ? this.texts.of(locale, key) : null;
	}

	private static Column text(String name, Function<LedgerRow, @Nullable String> value) {
		return new Column(name, (sheet, at, row) -> {
			String text = value.apply(row);
			if (text != null) {
				sheet.value(at.row(), at.column(), text);
			}
		});
	}

	private static Column number(String name, Function<LedgerRow, Integer> value) {
		return new Column(name, (sheet, at, row) -> sheet.value(at.row(), at.column(), value.apply(row)));
	}

	private static Column day(String name, Function<LedgerRow, @Nullable LocalDate> value) {
		return new Column(name, (sheet, at, row) -> {
			LocalDate day = value.apply(row);
			if (day != null) {
				sheet.value(at.row(), at.column(), day);
				sheet.style(at.row(), at.column()).format("yyyy-mm-dd").set();
			}
		});
	}

	/** A column: its name in the texts, and how a row's cell is written. */
	private record Column(String name, Cell cell) {
	}

	/** Where a cell stands. */
	private record Place(int row, int column) {
	}

	/** Writes one cell. */
	@FunctionalInterface
	private interface Cell {

		void write(Worksheet sheet, Place at, LedgerRow row);

	}

	/** Writes one row after the other and lets go of those that are written. */
	private static final class Rows {

		private final Worksheet sheet;

		private final List<Column> columns;

		private int next = 1;

		Rows(Worksheet sheet, List<Column> columns) {
			this.sheet = sheet;
			this.columns = columns;
		}

		void add(LedgerRow row) {
			for (int i = 0; i < this.columns.size(); i++) {
				this.columns.get(i).cell().write(this.sheet, new Place(this.next, i), row);
			}
			this.next++;
			if (this.next % ROWS_A_FLUSH == 0) {
				flush();
			}
		}

		private void flush() {
			try {
				this.sheet.flush();
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

	}

}
