package cn.anju.booking;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.core.Texts;
import cn.anju.documents.PdfPrinter;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Service;

/**
 * Writes who comes on some days, to be taken to the door: no phone and no document
 * number. Texts are written as texts, also those that look like a formula.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class BookingList {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final List<String> COLUMNS = List.of("day", "time", "unit", "names", "state", "note", "code");

	private static final String NAME = "Anju";

	private static final String VERSION = "1.0";

	private static final double WIDTH = 16;

	private static final String STYLE = """
			@page { size: A4 landscape; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
			body { font-size: 10pt; color: #14201e }
			h1 { font-size: 15pt; margin: 0 0 2mm }
			p { margin: 0 0 4mm; color: #435350 }
			table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
			tr { page-break-inside: avoid }
			th { text-align: left; font-size: 9pt; color: #435350; border-bottom: 0.6pt solid #14201e; padding: 1.4mm 3mm 1.4mm 0 }
			td { border-bottom: 0.3pt solid #7b8b87; padding: 1.6mm 3mm 1.6mm 0; vertical-align: top }
			.nb { white-space: nowrap }
			""";

	private final BookingDesk desk;

	private final BookingCalendarDesk calendars;

	private final Purposes purposes;

	private final PropertyCatalog catalog;

	private final PdfPrinter printer;

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	BookingList(BookingDesk desk, BookingCalendarDesk calendars, Purposes purposes, PropertyCatalog catalog,
			PdfPrinter printer, Texts texts, Days days, Clock clock) {
		this.desk = desk;
		this.calendars = calendars;
		this.purposes = purposes;
		this.catalog = catalog;
		this.printer = printer;
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Writes an Excel file.
	 * @param calendar the calendar; refused outside the asker's projects
	 * @param first the first day
	 * @param last the last day, at most 31 days later
	 * @param locale the language of headings and states
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	public void write(long calendar, LocalDate first, LocalDate last, Locale locale, OutputStream out)
			throws IOException {
		List<Row> rows = rows(calendar, first, last, locale);
		try (Workbook workbook = new Workbook(out, NAME, VERSION)) {
			Worksheet sheet = workbook.newWorksheet(this.texts.of(locale, "booking.list.sheet"));
			for (int i = 0; i < COLUMNS.size(); i++) {
				sheet.value(0, i, heading(locale, i));
				sheet.width(i, WIDTH);
			}
			sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
			sheet.freezePane(0, 1);
			for (int at = 0; at < rows.size(); at++) {
				sheet.value(at + 1, 0, rows.get(at).day());
				sheet.style(at + 1, 0).format("yyyy-mm-dd").set();
				List<String> cells = rows.get(at).texts();
				for (int i = 0; i < cells.size(); i++) {
					sheet.value(at + 1, i + 1, cells.get(i));
				}
			}
			sheet.finish();
		}
	}

	/**
	 * Prints a PDF, A4 across, with the headings on every sheet.
	 * @param calendar the calendar; refused outside the asker's projects
	 * @param first the first day
	 * @param last the last day, at most 31 days later
	 * @param locale the language of headings and states
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	public void print(long calendar, LocalDate first, LocalDate last, Locale locale, OutputStream out)
			throws IOException {
		List<Row> rows = rows(calendar, first, last, locale);
		Document page = Document.createShell("");
		page.expectFirst("html").attr("lang", Texts.supported(locale).toLanguageTag());
		page.title(title(calendar, first, last, locale));
		page.head().appendElement("style").appendText(STYLE);
		page.body().appendElement("h1").text(page.title());
		page.body()
			.appendElement("p")
			.text(this.texts.of(locale, "booking.list.sub", rows.size(),
					this.days.written(this.clock.instant(), locale)));
		Element table = page.body().appendElement("table");
		Element head = table.appendElement("thead").appendElement("tr");
		for (int i = 0; i < COLUMNS.size(); i++) {
			head.appendElement("th").text(heading(locale, i));
		}
		Element body = table.appendElement("tbody");
		rows.forEach((row) -> {
			Element line = body.appendElement("tr");
			line.appendElement("td").addClass("nb").text(this.days.written(row.day(), locale));
			row.texts().forEach((text) -> line.appendElement("td").text(text));
		});
		this.printer.print(page, out);
	}

	private String heading(Locale locale, int column) {
		return this.texts.of(locale, "booking.list." + COLUMNS.get(column));
	}

	private String title(long calendar, LocalDate first, LocalDate last, Locale locale) {
		BookingCalendar its = this.calendars.calendar(calendar).orElseThrow();
		String project = this.catalog.project(its.project()).map(Project::name).orElse("");
		String purpose = this.texts.of(locale, this.purposes.require(its.purpose()).textKey() + ".name");
		return first.equals(last) ? this.texts.of(locale, "booking.list.title-day", project, purpose, first)
				: this.texts.of(locale, "booking.list.title-days", project, purpose, first, last);
	}

	private List<Row> rows(long calendar, LocalDate first, LocalDate last, Locale locale) {
		return this.desk.board(calendar, first, last)
			.stream()
			.flatMap((slot) -> slot.appointments().stream().map((one) -> row(slot, one, locale)))
			.toList();
	}

	private Row row(BoardSlot slot, BoardAppointment one, Locale locale) {
		Appointment appointment = one.appointment();
		String time = time(appointment.startsAt()) + "–" + time(appointment.endsAt());
		return new Row(slot.seats().slot().day(), List.of(time, one.unit(), one.names(),
				this.texts.of(locale, appointment.state().key()), note(slot, appointment, locale), appointment.code()));
	}

	private String note(BoardSlot slot, Appointment appointment, Locale locale) {
		List<String> notes = new ArrayList<>();
		if (appointment.walkIn()) {
			notes.add(this.texts.of(locale, "booking.mark.walk-in"));
		}
		if (appointment.moves() > 0) {
			notes.add(this.texts.of(locale, "booking.mark.moved", appointment.moves()));
		}
		String closed = slot.closedBecause();
		if (closed != null) {
			notes.add(this.texts.of(locale, "booking.board.closed", closed));
		}
		return String.join(this.texts.of(locale, "booking.list.and"), notes);
	}

	private String time(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** A line: the day, and what stands in the other columns. */
	private record Row(LocalDate day, List<String> texts) {
	}

}
