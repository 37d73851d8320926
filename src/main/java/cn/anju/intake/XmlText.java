package cn.anju.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the way in which Excel writes characters that XML does not allow. */
final class XmlText {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private XmlText() {
	}

	static String unescaped(StringBuilder text) {
		if (text.indexOf("_x") < 0) {
			return text.toString();
		}
		Matcher matcher = ESCAPED.matcher(text);
		return matcher.replaceAll(
				(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

}
