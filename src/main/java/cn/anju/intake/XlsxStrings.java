package cn.anju.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import cn.anju.core.Refused;

/** The shared strings of a workbook. */
final class XlsxStrings {

	private static final long MOST_CHARACTERS = 48L << 20;

	private final List<String> strings = new ArrayList<>();

	static XlsxStrings read(XlsxPackage parts, XlsxPackage.Relations relations) throws IOException, XMLStreamException {
		XlsxStrings table = new XlsxStrings();
		String part = relations.ofType("/sharedStrings");
		if (part != null && parts.has(part)) {
			try (XmlPart xml = parts.xml(part)) {
				table.read(xml);
			}
		}
		return table;
	}

	private void read(XmlPart xml) throws XMLStreamException {
		long characters = 0;
		while (xml.nextStart()) {
			if (xml.isAt("si")) {
				String string = xml.text();
				characters += string.length() + 24;
				if (characters > MOST_CHARACTERS) {
					throw new Refused(IntakeRefusal.TOO_LARGE);
				}
				this.strings.add(string);
			}
		}
	}

	Cell at(String index) {
		try {
			int i = Integer.parseInt(index);
			return (i >= 0 && i < this.strings.size()) ? SheetCollector.text(this.strings.get(i)) : Cell.BLANK;
		}
		catch (NumberFormatException _) {
			return Cell.BLANK;
		}
	}

}
