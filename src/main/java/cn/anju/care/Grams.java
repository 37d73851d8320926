package cn.anju.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report is about, as pairs of neighbouring characters: Chinese has no blanks
 * between words, and MySQL's ngram parser cuts it in the same way. Numbers, and words
 * that stand in every report, say nothing about a cause and are left out.
 */
final class Grams {

	private static final Pattern COMMON = Pattern.compile(common());

	private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

	private Grams() {
	}

	/** The pairs of a text in its order, each once. */
	static Set<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		Set<String> pairs = new LinkedHashSet<>();
		for (String run : NO_LETTERS.split(COMMON.matcher(plain).replaceAll(" "))) {
			int[] characters = run.codePoints().toArray();
			for (int i = 0; i + 1 < characters.length; i++) {
				pairs.add(new String(characters, i, 2));
			}
		}
		return pairs;
	}

	/** Longer words first, so that none is left in half. */
	private static String common() {
		try (InputStream file = Objects.requireNonNull(Grams.class.getResourceAsStream("/care/common-words.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.filter(Predicate.not(String::isBlank))
				.sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote)
				.collect(Collectors.joining("|"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
