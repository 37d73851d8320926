package cn.anju.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a report is about, as pairs of neighbouring characters: Chinese has no blanks
 * between words, and MySQL's ngram parser cuts it in the same way. Numbers, and words
 * that stand in every report, say nothing about a cause and are left out.
 */
final class Grams {

	private static final Set<String> COMMON = common();

	private static final int LONGEST = COMMON.stream().mapToInt(String::length).max().orElse(0);

	private Grams() {
	}

	/** The pairs of a text in its order, each once. */
	static Set<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		Set<String> pairs = new LinkedHashSet<>();
		int before = -1;
		int at = 0;
		while (at < plain.length()) {
			int common = common(plain, at);
			int here = plain.codePointAt(at);
			if (common > 0 || !Character.isLetter(here)) {
				before = -1;
				at += Math.max(common, Character.charCount(here));
				continue;
			}
			if (before >= 0) {
				pairs.add(plain.substring(before, at + Character.charCount(here)));
			}
			before = at;
			at += Character.charCount(here);
		}
		return pairs;
	}

	/** How long the common word is that begins here; longer ones first. */
	private static int common(String text, int at) {
		for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
			if (COMMON.contains(text.substring(at, at + length))) {
				return length;
			}
		}
		return 0;
	}

	private static Set<String> common() {
		try (InputStream file = Objects.requireNonNull(Grams.class.getResourceAsStream("/care/common-words.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.filter(Predicate.not(String::isBlank))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
