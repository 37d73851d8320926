package cn.anju.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.anju.core.Refused;

/** Tells by its first bytes what a file is and reads all its sheets. */
final class WorkbookReader {

	private static final Logger log = LoggerFactory.getLogger(WorkbookReader.class);

	private static final int PEEK = 512;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private final long mostBytes;

	WorkbookReader(long mostBytes) {
		this.mostBytes = mostBytes;
	}

	List<SheetCollector.SheetContent> read(Path file) {
		try {
			checkSize(file);
			SheetCollector collector = new SheetCollector();
			byte[] head = head(file);
			if (startsWith(head, ZIP)) {
				XlsxReader.read(file, collector);
			}
			else if (startsWith(head, OLE)) {
				XlsReader.read(file, collector);
			}
			else {
				throw new Refused(looksLikeText(head) ? IntakeRefusal.ONLY_NAMED_EXCEL : IntakeRefusal.NOT_EXCEL);
			}
			return collector.sheets();
		}
		catch (Refused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			log.info("A file could not be read to its end: {}", ex.getClass().getName());
			throw new Refused(IntakeRefusal.DAMAGED);
		}
	}

	private void checkSize(Path file) throws IOException {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new Refused(IntakeRefusal.NOT_FOUND);
		}
		long size = Files.size(file);
		if (size == 0) {
			throw new Refused(IntakeRefusal.EMPTY);
		}
		if (size > this.mostBytes) {
			throw new Refused(IntakeRefusal.TOO_LARGE);
		}
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(PEEK);
		}
	}

	private static boolean startsWith(byte[] head, byte[] magic) {
		return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
	}

	/** Other systems name web pages and comma-separated texts .xls. */
	private static boolean looksLikeText(byte[] head) {
		String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		boolean markup = text.contains("<html") || text.contains("<table") || text.contains("<?xml");
		boolean binary = text.chars().anyMatch((c) -> c < 9);
		return markup || (!binary && (text.contains(",") || text.contains("\t") || text.contains(";")));
	}

}
