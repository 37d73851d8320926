package cn.anju.intake;

import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an .xlsx. */
final class XlsxSheet {

	private static final int LONGEST_COLUMN = 3;

	private final XmlPart xml;

	private final XlsxStrings strings;

	private final XlsxStyles styles;

	private final boolean from1904;

	private final SheetCollector collector;

	private int row;

	private int column;

	XlsxSheet(XmlPart xml, XlsxStrings strings, XlsxStyles styles, boolean from1904, SheetCollector collector) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
		this.collector = collector;
	}

	void read() throws XMLStreamException {
		while (this.xml.nextStart()) {
			if (this.xml.isAt("row")) {
				int number = digits(this.xml.attribute("r"));
				this.row = (number > 0) ? number : this.row + 1;
				this.column = -1;
			}
			else if (this.xml.isAt("c")) {
				cell();
			}
			else if (this.xml.isAt("mergeCell")) {
				merged(this.xml.attribute("ref"));
			}
		}
	}

	private void cell() throws XMLStreamException {
		int given = column(this.xml.attribute("r"));
		this.column = (given >= 0) ? given : this.column + 1;
		String type = this.xml.attribute("t");
		String style = this.xml.attribute("s");
		String value = "";
		String inline = "";
		while (this.xml.next() && !(this.xml.isEnd() && this.xml.isAt("c"))) {
			if (this.xml.isStart() && this.xml.isAt("v")) {
				value = this.xml.text();
			}
			else if (this.xml.isStart() && this.xml.isAt("is")) {
				inline = this.xml.text();
			}
		}
		this.collector.cell(this.row, this.column, cell(type, style, value, inline));
	}

	private Cell cell(String type, String style, String value, String inline) {
		return switch (type) {
			case "s" -> this.strings.at(value);
			case "inlineStr" -> SheetCollector.text(inline.isEmpty() ? value : inline);
			case "str", "d" -> SheetCollector.text(value);
			case "b" -> value.isEmpty() ? Cell.BLANK : new Cell.Flag("1".equals(value) || "true".equals(value));
			case "e" -> value.isEmpty() ? Cell.BLANK : new Cell.Fault(value);
			default -> SheetCollector.number(value, this.styles.isDay(style), this.from1904);
		};
	}

	/** A reference such as {@code A4:A9}. */
	private void merged(String reference) {
		int colon = reference.indexOf(':');
		if (colon > 0) {
			String from = reference.substring(0, colon);
			this.collector.merged(row(from), row(reference.substring(colon + 1)), column(from));
		}
	}

	private static int row(String reference) {
		return digits(reference.replaceFirst("^[A-Za-z]+", ""));
	}

	private static int digits(String number) {
		return (!number.isEmpty() && number.length() <= 7 && number.chars().allMatch(Character::isDigit))
				? Integer.parseInt(number) : 0;
	}

	/** Turns the letters of {@code AB12} into 27; nothing sensible gives -1. */
	private static int column(String reference) {
		int column = 0;
		int letters = 0;
		while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
			column = column * 26 + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
			if (++letters > LONGEST_COLUMN) {
				return Integer.MAX_VALUE;
			}
		}
		return column - 1;
	}

}
