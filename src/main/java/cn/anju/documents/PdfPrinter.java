package cn.anju.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

import org.springframework.stereotype.Component;

/**
 * Prints pages as PDF, tagged for readers' aids, with the characters that they use
 * embedded. Loads nothing that a page refers to, whatever the address.
 */
@Component
public class PdfPrinter {

	/** Stands in for what style sheets write and no font has. */
	private static final String MISSING = "〓";

	private final PrintFonts fonts;

	PdfPrinter(PrintFonts fonts) {
		this.fonts = fonts;
	}

	/**
	 * Prints a page. Size, margins and repeated lines come from the rules {@code @page}
	 * of its style sheet; a {@code <thead>} is repeated on every sheet where the style
	 * sheet says {@code -fs-table-paginate: paginate}.
	 * @param page the page, which stays as it is; refused without {@code <title>} or
	 * {@code lang}, which become title and language of the PDF
	 * @param out where the PDF goes; not closed by this call
	 * @throws IOException if it cannot be written
	 */
	public void print(Document page, OutputStream out) throws IOException {
		Document printed = page.clone();
		describe(printed);
		out.write(draw(printed));
	}

	/** Readers' aids announce a document by its title, and need its language to speak. */
	private static void describe(Document page) {
		if (page.title().isBlank() || page.select("html[lang~=\\S]").isEmpty()) {
			throw new IllegalArgumentException("A page is printed with a title and a language only");
		}
		if (page.select("meta[name=subject]").isEmpty()) {
			page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
		}
	}

	/** One page at a time, and none waits for a slow reader of another. */
	private synchronized byte[] draw(Document page) throws IOException {
		List<PrintFont> needed = this.fonts.fit(page);
		ByteArrayOutputStream drawn = new ByteArrayOutputStream();
		try (PdfBoxRenderer renderer = renderer(page, drawn)) {
			needed.forEach((font) -> font.offer(renderer.getPdfDocument(), renderer.getFontResolver()));
			renderer.layout();
			renderer.createPDF();
		}
		return drawn.toByteArray();
	}

	private static PdfBoxRenderer renderer(Document page, OutputStream out) {
		return new PdfRendererBuilder().withW3cDocument(W3CDom.convert(page), "")
			.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.usePdfUaAccessibility(true)
			.useReplacementText(MISSING)
			.withProducer("Anju")
			.toStream(out)
			.buildPdfRenderer();
	}

}
