package cn.anju.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import cn.anju.core.Refused;

/** Reads the XML format of Excel 2007 and later, WPS and libraries, as a stream. */
final class XlsxReader {

	private static final String RELATION_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STRICT_RELATION_ID = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final XlsxPackage parts;

	private final SheetCollector collector;

	private boolean from1904;

	private XlsxReader(XlsxPackage parts, SheetCollector collector) {
		this.parts = parts;
		this.collector = collector;
	}

	static void read(Path file, SheetCollector collector) throws IOException {
		try (XlsxPackage parts = XlsxPackage.open(file)) {
			new XlsxReader(parts, collector).read();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void read() throws IOException, XMLStreamException {
		String workbook = this.parts.workbook();
		XlsxPackage.Relations relations = this.parts.relations(workbook);
		List<NamedSheet> sheets = sheets(workbook);
		XlsxStyles styles = XlsxStyles.read(this.parts, relations);
		XlsxStrings strings = XlsxStrings.read(this.parts, relations);
		for (NamedSheet sheet : sheets) {
			String part = relations.target(sheet.relation());
			if (part != null && this.parts.has(part) && part.toLowerCase(Locale.ROOT).contains("sheet")) {
				this.collector.startSheet(sheet.name());
				try (XmlPart xml = this.parts.xml(part)) {
					new XlsxSheet(xml, strings, styles, this.from1904, this.collector).read();
				}
				this.collector.endSheet();
			}
		}
	}

	private List<NamedSheet> sheets(String workbook) throws IOException, XMLStreamException {
		List<NamedSheet> sheets = new ArrayList<>();
		try (XmlPart xml = this.parts.xml(workbook)) {
			boolean root = true;
			while (xml.nextStart()) {
				if (root && !xml.isAt("workbook")) {
					throw new Refused(IntakeRefusal.NOT_EXCEL);
				}
				root = false;
				if (xml.isAt("workbookPr")) {
					this.from1904 = isTrue(xml.attribute("date1904"));
				}
				else if (xml.isAt("sheet")) {
					String relation = xml.attribute(RELATION_ID, "id");
					sheets.add(new NamedSheet(xml.attribute("name"),
							relation.isEmpty() ? xml.attribute(STRICT_RELATION_ID, "id") : relation));
				}
			}
		}
		return sheets;
	}

	private static boolean isTrue(String value) {
		return "1".equals(value) || "true".equalsIgnoreCase(value);
	}

	private record NamedSheet(String name, String relation) {
	}

}
