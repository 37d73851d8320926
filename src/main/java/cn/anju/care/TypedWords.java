package cn.anju.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words as they were typed: what stands between blanks has to be in the same text, each
 * of it as it was typed.
 */
record TypedWords(List<String> parts) {

	/** How many pairs the index is asked for; more of them find nothing less. */
	private static final int MOST_PAIRS = 6;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	TypedWords {
		parts = List.copyOf(parts);
	}

	static TypedWords of(String typed) {
		return new TypedWords(Arrays.stream(BLANKS.split(typed)).filter(Predicate.not(String::isEmpty)).toList());
	}

	/** A single character stands in too many texts. */
	boolean areEnough() {
		return this.parts.stream().mapToInt((part) -> part.codePointCount(0, part.length())).sum() > 1;
	}

	/**
	 * What the full-text index is asked in boolean mode: some of the pairs of
	 * neighbouring characters as MySQL's ngram parser cuts them; empty if there is no
	 * pair. As one phrase the index would read every text again that has the pairs.
	 */
	String pairs() {
		List<String> pairs = this.parts.stream().flatMap((part) -> pairs(part).stream()).distinct().toList();
		int some = Math.min(MOST_PAIRS, pairs.size());
		return IntStream.range(0, some)
			.mapToObj((i) -> "+" + pairs.get((some == 1) ? 0 : i * (pairs.size() - 1) / (some - 1)))
			.collect(Collectors.joining(" "));
	}

	/** Letters and digits only: signs are operators of the boolean mode. */
	private static List<String> pairs(String part) {
		List<String> pairs = new ArrayList<>();
		int[] points = part.codePoints().toArray();
		for (int i = 1; i < points.length; i++) {
			if (Character.isLetterOrDigit(points[i - 1]) && Character.isLetterOrDigit(points[i])) {
				pairs.add(new String(points, i - 1, 2));
			}
		}
		return pairs;
	}

	/** A condition on a column that holds a text. */
	String in(String column, Map<String, Object> parameters) {
		return IntStream.range(0, this.parts.size()).mapToObj((i) -> {
			parameters.put("part" + i, "%" + escaped(this.parts.get(i)) + "%");
			return column + " like :part" + i;
		}).collect(Collectors.joining(" and ", "(", ")"));
	}

	/** For the pattern of a like. */
	static String escaped(String typed) {
		return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
