package cn.anju.care;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Texts;
import cn.anju.documents.PdfPrinter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Prints what a department gets: the owners' words without their names, room for the
 * answers, places for signatures. Papers are in Chinese whoever prints them.
 */
@Component
class SuggestionPaper {

	private static final List<String> COLUMNS = List.of("place", "number", "day", "words", "answer");

	private static final List<String> SIGNATURES = List.of("signed-from", "signed-to", "signed-answer");

	private static final String STYLE = """
			@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt } }
			body { font-size: 10.5pt; line-height: 1.6; color: #14201e }
			h1 { font-size: 16pt; text-align: center; margin: 0 0 5mm }
			p { margin: 0 0 1.5mm }
			.ask { margin: 3mm 0 4mm }
			table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
			tr { page-break-inside: avoid }
			th, td { border: 0.4pt solid #14201e; padding: 1.6mm 2mm; vertical-align: top; text-align: left; word-wrap: break-word }
			th { font-size: 9.5pt }
			.place { width: 8mm } .number { width: 29mm } .day { width: 20mm }
			.number, .day { white-space: nowrap; font-size: 9.5pt }
			.words, .answer { white-space: pre-line }
			td.answer { height: 24mm }
			.sign { margin-top: 7mm; page-break-inside: avoid }
			""";

	private final PdfPrinter printer;

	private final Texts texts;

	private final Clock clock;

	SuggestionPaper(PdfPrinter printer, Texts texts, Clock clock) {
		this.printer = printer;
		this.texts = texts;
		this.clock = clock;
	}

	void print(SuggestionBatch batch, OutputStream out) throws IOException {
		this.printer.print(page(batch), out);
	}

	Document page(SuggestionBatch batch) {
		Document page = Document.createShell("");
		page.expectFirst("html").attr("lang", Locale.SIMPLIFIED_CHINESE.toLanguageTag());
		page.title(text("title", batch.number()));
		page.head().appendElement("style").appendText(STYLE);
		Element body = page.body();
		body.appendElement("h1").text(text("heading"));
		YearMonth month = batch.month().month();
		line(body, text("about", batch.number(), this.texts.of(Locale.SIMPLIFIED_CHINESE, "care.suggestions.month",
				Integer.toString(month.getYear()), Integer.toString(month.getMonthValue()))));
		line(body, text("project", batch.projectName()));
		line(body, text("department",
				this.texts.of(Locale.SIMPLIFIED_CHINESE, "care.department." + batch.department().name())));
		line(body, text("ask", BatchMonth.ANSWER_DAYS)).addClass("ask");
		table(body, batch.printed());
		SIGNATURES.forEach((key) -> line(body, text(key)).addClass("sign"));
		return page;
	}

	private void table(Element body, List<Suggestion> lines) {
		Element table = body.appendElement("table");
		Element head = table.appendElement("thead").appendElement("tr");
		COLUMNS.forEach((key) -> head.appendElement("th").addClass(key).text(text(key)));
		Element rows = table.appendElement("tbody");
		for (int at = 0; at < lines.size(); at++) {
			Suggestion line = lines.get(at);
			DepartmentAnswer answer = line.answer();
			List<String> cells = List.of(Integer.toString(at + 1), line.number(), day(line.receivedAt()).toString(),
					line.words(), (answer != null) ? answer.words() : "");
			Element row = rows.appendElement("tr");
			for (int column = 0; column < COLUMNS.size(); column++) {
				row.appendElement("td").addClass(COLUMNS.get(column)).appendText(cells.get(column));
			}
		}
	}

	private static Element line(Element body, String text) {
		return body.appendElement("p").text(text);
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	private String text(String key, Object... facts) {
		return this.texts.of(Locale.SIMPLIFIED_CHINESE, "care.suggestions.paper." + key, facts);
	}

}
