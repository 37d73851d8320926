package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is usually said: in the cases that were closed last, of whatever project. It
 * changes slowly, so each node reads it once an hour.
 */
@Component
class Usual {

	private static final int NEWEST = 500;

	private static final Duration KEPT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile @Nullable Read read;

	Usual(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Which pairs of characters stand in how many texts.
	 *
	 * @param counts how many texts have a pair
	 * @param texts how many texts there are
	 */
	record Words(Map<String, Integer> counts, int texts) {

		/** Of a department that has closed nothing yet. */
		static final Words NONE = new Words(Map.of(), 0);

		static Words of(Collection<? extends Collection<String>> texts) {
			Map<String, Integer> counts = new HashMap<>();
			texts.forEach((text) -> text.forEach((gram) -> counts.merge(gram, 1, Integer::sum)));
			return new Words(counts, texts.size());
		}

		int of(String gram) {
			return this.counts.getOrDefault(gram, 0);
		}

	}

	private record Read(Words words, Instant at) {
	}

	Words words() {
		Instant now = this.clock.instant();
		Read before = this.read;
		if (before != null && Duration.between(before.at(), now).abs().compareTo(KEPT) < 0) {
			return before.words();
		}
		List<String> texts = this.jdbc
			.sql("select gist from care_cases where open is null order by closed_at desc limit ?")
			.param(NEWEST)
			.query(String.class)
			.list();
		Words words = Words.of(texts.stream().map(Grams::of).toList());
		this.read = new Read(words, now);
		return words;
	}

}
