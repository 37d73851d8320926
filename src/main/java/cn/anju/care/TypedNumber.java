package cn.anju.care;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a case as people type it: in any case and width, with hyphens of every
 * kind or none, without its letters, and not to its end.
 */
final class TypedNumber {

	private static final Pattern BETWEEN = Pattern.compile("[\\p{Pd}\\s._/]+");

	private static final String TYPES = Arrays.stream(CaseType.values())
		.map(CaseType::prefix)
		.collect(Collectors.joining("|", "(", ")"));

	private static final Pattern LETTERS = Pattern.compile(TYPES + "(\\d{1,8})(\\d*)");

	private static final Pattern WHOLE = Pattern.compile(TYPES + "(20\\d{6})(\\d{3,})");

	/** Without letters it has to begin with a whole day. */
	private static final Pattern DIGITS = Pattern.compile("(20\\d{6})(\\d*)");

	private TypedNumber() {
	}

	/** What the numbers begin with that can be meant; nothing if it is no number. */
	static List<String> beginnings(String typed) {
		String tight = tight(typed);
		Matcher whole = LETTERS.matcher(tight);
		if (whole.matches()) {
			return List.of(number(whole.group(1), whole.group(2), whole.group(3)));
		}
		Matcher digits = DIGITS.matcher(tight);
		return digits.matches() ? Arrays.stream(CaseType.values())
			.map((type) -> number(type.prefix(), digits.group(1), digits.group(2)))
			.toList() : List.of();
	}

	/** A whole number as it is written down; what is no number stays as it is. */
	static String written(String typed) {
		Matcher whole = WHOLE.matcher(tight(typed));
		return whole.matches() ? number(whole.group(1), whole.group(2), whole.group(3)) : typed.strip();
	}

	private static String tight(String typed) {
		return BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
			.replaceAll("")
			.toUpperCase(Locale.ROOT);
	}

	private static String number(String letters, String day, String place) {
		return letters + "-" + day + (place.isEmpty() ? "" : "-" + place);
	}

}
