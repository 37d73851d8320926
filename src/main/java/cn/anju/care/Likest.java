package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.SimilarTexts.Found;

/**
 * Orders what the full-text index has found: what is said counts, more in the same
 * building, less in another one or long ago.
 */
final class Likest {

	/** Less in common than this is chance. */
	private static final double ALIKE = 0.1;

	private static final int MOST = 20;

	private static final int BEGINNING = 160;

	private static final double IN_THE_SAME_BUILDING = 1.5;

	private static final double IN_ANOTHER_BUILDING = 0.6;

	private static final Duration SOON = Duration.ofDays(1);

	private static final Duration LATER = Duration.ofDays(7);

	private Likest() {
	}

	/** What is looked for: the title, and the beginning of what was said. */
	static Set<String> grams(String title, String words) {
		Set<String> grams = new LinkedHashSet<>(Grams.of(title));
		grams.addAll(Grams.of(words.substring(0,
				words.offsetByCodePoints(0, Math.min(BEGINNING, words.codePointCount(0, words.length()))))));
		return grams;
	}

	/**
	 * The likest first, without the case itself, whose score is the measure.
	 */
	static List<SimilarCase> of(List<Found> found, long self, Instant at) {
		Optional<Found> itself = found.stream().filter((one) -> one.one().id() == self).findFirst();
		String place = itself.map((one) -> one.one().place()).orElse("");
		double whole = itself.map(Found::score)
			.orElseGet(() -> found.stream().mapToDouble(Found::score).max().orElse(1));
		return found.stream()
			.filter((one) -> one.one().id() != self)
			.map((one) -> Map.entry(one.one(), Math.min(1, one.score() / whole) * near(one.one(), place, at)))
			.filter((one) -> one.getValue() >= ALIKE)
			.sorted(Comparator.comparingDouble((Map.Entry<SimilarCase, Double> one) -> -one.getValue())
				.thenComparing((one) -> one.getKey().id()))
			.limit(MOST)
			.map((one) -> one.getKey().at(Place.same(place, one.getKey().place())))
			.toList();
	}

	private static double near(SimilarCase one, String place, Instant at) {
		Duration apart = Duration.between(at, one.receivedAt()).abs();
		double time = (apart.compareTo(SOON) <= 0) ? 1 : ((apart.compareTo(LATER) <= 0) ? 0.8 : 0.6);
		if (Place.same(place, one.place())) {
			return time * IN_THE_SAME_BUILDING;
		}
		return Place.apart(place, one.place()) ? time * IN_ANOTHER_BUILDING : time;
	}

}
