package cn.anju.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * A font that is parsed when a page asks for it, and kept for the next page while memory
 * allows: it takes twice the size of its file. Not safe for threads: all pages read from
 * one cursor.
 */
final class PrintFont {

	private final Resource file;

	private final int weight;

	private @Nullable SoftReference<TrueTypeFont> parsed;

	PrintFont(Resource file, int weight) {
		this.file = file;
		this.weight = weight;
	}

	boolean has(int codePoint) {
		try {
			return parsed().getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every family falls back on this font, so that no style sheet has to name it. */
	void offer(PDDocument document, PdfBoxFontResolver fonts) {
		fonts.addFont(new InDocument(document), this.file.getFilename(), this.weight, null, true,
				FontGroup.PRE_BUILT_IN_FALLBACK);
	}

	private TrueTypeFont parsed() {
		TrueTypeFont font = (this.parsed != null) ? this.parsed.get() : null;
		if (font == null) {
			font = parse();
			this.parsed = new SoftReference<>(font);
		}
		return font;
	}

	private TrueTypeFont parse() {
		if (!this.file.exists()) {
			throw new IllegalStateException("Nothing can be printed: " + this.file.getDescription()
					+ " is missing. The front-end build puts it there; build without -Pskip-frontend");
		}
		try (InputStream content = this.file.getInputStream()) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
			if (!font.getTableMap().containsKey(GlyphTable.TAG)) {
				throw new IOException("it has no TrueType outlines");
			}
			return font;
		}
		catch (IOException ex) {
			throw new IllegalStateException(this.file.getDescription() + " cannot be printed with: " + ex.getMessage(),
					ex);
		}
	}

	/** Takes the font into a document only when a text of the document is set in it. */
	private final class InDocument extends PDFontSupplier {

		private final PDDocument document;

		private InDocument(PDDocument document) {
			super(null);
			this.document = document;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(this.document, parsed(), true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
