package cn.anju.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;

/** The zip file that an .xlsx is, with a limit to what is unpacked from it. */
final class XlsxPackage implements Closeable {

	private static final int MOST_ENTRIES = 5_000;

	private static final long MOST_BYTES = 512L << 20;

	private static final int MOST_RATIO = 400;

	private static final long FREE_OF_RATIO = 8L << 20;

	private final ZipFile zip;

	private final Map<String, ZipEntry> entries = new HashMap<>();

	private long unpacked;

	private XlsxPackage(ZipFile zip) {
		this.zip = zip;
		if (zip.size() > MOST_ENTRIES) {
			throw new Refused(IntakeRefusal.TOO_LARGE);
		}
		zip.stream().forEach((entry) -> this.entries.putIfAbsent(key(entry.getName()), entry));
	}

	static XlsxPackage open(Path file) throws IOException {
		ZipFile zip = new ZipFile(file.toFile());
		try {
			return new XlsxPackage(zip);
		}
		catch (RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static String key(String name) {
		String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return plain.startsWith("/") ? plain.substring(1) : plain;
	}

	boolean has(String part) {
		return this.entries.containsKey(key(part));
	}

	XmlPart xml(String part) throws IOException, XMLStreamException {
		ZipEntry entry = this.entries.get(key(part));
		if (entry == null) {
			throw new Refused(IntakeRefusal.NOT_EXCEL);
		}
		return new XmlPart(new Limited(this.zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
	}

	/**
	 * Finds the main part, which says whether this is a workbook, a document or something
	 * else.
	 */
	String workbook() throws IOException, XMLStreamException {
		String found = "xl/workbook.xml";
		if (has("_rels/.rels")) {
			Relations relations = relations("");
			String target = relations.ofType("/officeDocument");
			found = (target != null) ? target : found;
		}
		if (!has(found) || found.endsWith(".bin")) {
			throw new Refused(IntakeRefusal.NOT_EXCEL);
		}
		return found;
	}

	Relations relations(String part) throws IOException, XMLStreamException {
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
		Map<String, String> byId = new HashMap<>();
		Map<String, String> byType = new HashMap<>();
		if (has(name)) {
			try (XmlPart xml = xml(name)) {
				while (xml.nextStart()) {
					if (xml.isAt("Relationship")) {
						String target = absolute(folder, xml.attribute("Target"));
						byId.put(xml.attribute("Id"), target);
						byType.putIfAbsent(lastWord(xml.attribute("Type")), target);
					}
				}
			}
		}
		return new Relations(byId, byType);
	}

	private static String lastWord(String type) {
		return type.substring(type.lastIndexOf('/') + 1);
	}

	private static String absolute(String folder, String target) {
		return target.startsWith("/") ? target.substring(1)
				: Path.of("/" + folder).resolve(target).normalize().toString().replace('\\', '/').substring(1);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/** What a part refers to. */
	record Relations(Map<String, String> byId, Map<String, String> byType) {

		@Nullable String target(String id) {
			return this.byId.get(id);
		}

		@Nullable String ofType(String type) {
			return this.byType.get(type.substring(1));
		}

	}

	/** Counts what comes out, whatever the zip file says about itself. */
	private final class Limited extends FilterInputStream {

		private final long compressed;

		private long here;

		Limited(InputStream in, long compressed) {
			super(in);
			this.compressed = compressed;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read >= 0) ? 1 : 0);
			return read;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, length);
			count(read);
			return read;
		}

		private void count(int read) {
			this.here += Math.max(0, read);
			XlsxPackage.this.unpacked += Math.max(0, read);
			boolean bomb = this.here > FREE_OF_RATIO && this.here / this.compressed > MOST_RATIO;
			if (bomb || XlsxPackage.this.unpacked > MOST_BYTES) {
				throw new Refused(IntakeRefusal.TOO_LARGE);
			}
		}

	}

}
