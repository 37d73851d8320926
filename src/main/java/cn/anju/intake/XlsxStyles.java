package cn.anju.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** Tells which cells are formatted as dates. */
final class XlsxStyles {

	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");

	private static final Pattern DAY = Pattern.compile("(?i).*(yy|d|年|月|日).*");

	private final List<Boolean> days = new ArrayList<>();

	static XlsxStyles read(XlsxPackage parts, XlsxPackage.Relations relations) throws IOException, XMLStreamException {
		XlsxStyles styles = new XlsxStyles();
		String part = relations.ofType("/styles");
		if (part != null && parts.has(part)) {
			try (XmlPart xml = parts.xml(part)) {
				styles.read(xml);
			}
		}
		return styles;
	}

	private void read(XmlPart xml) throws XMLStreamException {
		Map<String, String> formats = new HashMap<>();
		boolean ofCells = false;
		while (xml.next()) {
			if (xml.isStart() && xml.isAt("numFmt")) {
				formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
			}
			else if ((xml.isStart() || xml.isEnd()) && xml.isAt("cellXfs")) {
				ofCells = xml.isStart();
			}
			else if (ofCells && xml.isStart() && xml.isAt("xf")) {
				this.days.add(isDay(xml.attribute("numFmtId"), formats));
			}
		}
	}

	private static boolean isDay(String id, Map<String, String> formats) {
		String format = formats.get(id);
		if (format != null) {
			return DAY.matcher(LITERAL.matcher(format).replaceAll("")).matches() || format.matches(".*(年|月|日).*");
		}
		return id.matches("1[4-7]|22|2[7-9]|3[01]|36|5[0-8]");
	}

	boolean isDay(String style) {
		try {
			int index = style.isEmpty() ? 0 : Integer.parseInt(style);
			return index >= 0 && index < this.days.size() && this.days.get(index);
		}
		catch (NumberFormatException _) {
			return false;
		}
	}

}
