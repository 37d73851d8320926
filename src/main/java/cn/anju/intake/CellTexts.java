package cn.anju.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads texts and numbers of things as people type them. */
public final class CellTexts {

	private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=[\\p{IsHan}·]) (?=[\\p{IsHan}·(])|(?<=·) ");

	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】");

	private CellTexts() {
	}

	/**
	 * Takes the blanks from both ends, every kind of blank.
	 * @param typed what was typed
	 * @return the text, otherwise unchanged
	 */
	public static String tidy(String typed) {
		int start = 0;
		int end = typed.length();
		while (start < end && isBlank(typed.charAt(start))) {
			start++;
		}
		while (start < end && isBlank(typed.charAt(end - 1))) {
			end--;
		}
		return typed.substring(start, end);
	}

	static boolean isBlank(char c) {
		if (c < 0x80) {
			return c <= ' ' || c == 0x7f;
		}
		return c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200b) || c == 0x200e || c == 0x200f
				|| (c >= 0x2028 && c <= 0x202f) || (c >= 0x205f && c <= 0x2060) || c == 0xfeff || c == 0x1680;
	}

	static boolean isBlank(String text) {
		return text.chars().allMatch((c) -> isBlank((char) c));
	}

	/**
	 * Reads free text.
	 * @param cell the cell
	 * @return its text without blanks at the ends; empty if there is none
	 */
	public static String text(Cell cell) {
		return tidy(cell.shown());
	}

	/**
	 * Reads a name. Rare characters stay as they are; blanks that only stretch a short
	 * Chinese name go, between words of another script one remains.
	 * @param typed what was typed
	 * @return the name
	 */
	public static String name(String typed) {
		StringBuilder name = new StringBuilder(typed.length());
		for (char c : tidy(typed).toCharArray()) {
			if (!isBlank(c)) {
				name.append(c);
			}
			else if (name.charAt(name.length() - 1) != ' ') {
				name.append(' ');
			}
		}
		return (name.indexOf(" ") >= 0) ? BETWEEN_HAN.matcher(name).replaceAll("") : name.toString();
	}

	/**
	 * Reads the number of a thing, such as a contract number or a unit number.
	 * @param cell the cell; a number counts as its digits
	 * @return half width, without any blank; empty if there is none
	 */
	public static String code(Cell cell) {
		return code(cell.shown());
	}

	/**
	 * Reads the number of a thing.
	 * @param typed what was typed
	 * @return half width, without any blank
	 */
	public static String code(String typed) {
		if (typed.chars().allMatch((c) -> c > ' ' && c < 0x7f && c != '\'')) {
			return typed;
		}
		StringBuilder code = new StringBuilder(typed.length());
		for (char c : Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray()) {
			if (!isBlank(c)) {
				code.append(c);
			}
		}
		return (!code.isEmpty() && code.charAt(0) == '\'') ? code.substring(1) : code.toString();
	}

	/**
	 * Reads words that are compared with a list, such as a way of payment.
	 * @param typed what was typed
	 * @return half width, lower case, without blanks and what stands in brackets
	 */
	public static String word(String typed) {
		String code = code(typed);
		boolean bracketed = code.indexOf('(') >= 0 || code.indexOf('[') >= 0 || code.indexOf('【') >= 0;
		return (bracketed ? BRACKETS.matcher(code).replaceAll("") : code).toLowerCase(Locale.ROOT);
	}

}
