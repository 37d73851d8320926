package cn.anju.care;

import java.util.regex.Pattern;

/**
 * Words out of cells, without the dirt that copying leaves: tabs, every kind of line
 * break and blank, characters that nobody sees. Letters, rare characters and emoji stay
 * as they are; nothing is cut.
 */
final class CleanText {

	private static final Pattern BREAKS = Pattern.compile("(?i)<br\\s*/?>|</?p(?:\\s[^>]*)?>");

	private static final Pattern BLANK = Pattern.compile("(?i)&nbsp;?|&(?:ensp|emsp|#160|#12288);");

	private static final Pattern AROUND_BREAKS = Pattern.compile(" *\n *");

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

	private static final int JOINER = 0x200d;

	private CleanText() {
	}

	/** In lines, with at most one empty line between two. */
	static String lines(String typed) {
		String marked = BLANK.matcher(BREAKS.matcher(typed).replaceAll("\n")).replaceAll(" ");
		String spaced = SPACES.matcher(plain(marked)).replaceAll(" ");
		return EMPTY_LINES.matcher(AROUND_BREAKS.matcher(spaced).replaceAll("\n")).replaceAll("\n\n").strip();
	}

	/** In one line. */
	static String line(String typed) {
		return SPACES.matcher(lines(typed).replace('\n', ' ')).replaceAll(" ");
	}

	/** At most so many characters; an ellipsis stands for what is left out. */
	static String cut(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
	}

	private static String plain(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		int before = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			if (isBreak(c, i, text)) {
				c = '\n';
			}
			else if (c == '\t' || Character.isSpaceChar(c)) {
				c = ' ';
			}
			else if (isUnseen(c, before)) {
				continue;
			}
			clean.appendCodePoint(c);
			before = c;
		}
		return clean.toString();
	}

	private static boolean isBreak(int c, int next, String text) {
		if (c == '\r') {
			return next >= text.length() || text.charAt(next) != '\n';
		}
		return c == '\n' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	/** A joiner makes one emoji of several; elsewhere it is dirt. */
	private static boolean isUnseen(int c, int before) {
		if (c == JOINER) {
			return before != 0xfe0f && !Character.isEmoji(before);
		}
		int kind = Character.getType(c);
		return kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE
				|| (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
	}

}
