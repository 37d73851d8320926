package cn.anju.care;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What owners thought.
 *
 * @param asked how many were asked
 * @param scores how many gave 1, 2, 3, 4 and 5, in this order
 */
public record Satisfaction(int asked, List<Integer> scores) {

	public Satisfaction {
		scores = List.copyOf(scores);
	}

	static Satisfaction of(int asked, Stream<@Nullable Integer> given) {
		List<Integer> scores = given.filter(Objects::nonNull).toList();
		return new Satisfaction(asked,
				IntStream.rangeClosed(1, Feedback.BEST)
					.mapToObj((score) -> Collections.frequency(scores, score))
					.toList());
	}

	/**
	 * Counts the scores.
	 * @return how many have answered
	 */
	public int answered() {
		return this.scores.stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Gives the average.
	 * @return 1 to 5; nothing if nobody has answered
	 */
	public @Nullable Double average() {
		int sum = IntStream.range(0, this.scores.size()).map((i) -> (i + 1) * this.scores.get(i)).sum();
		return (answered() > 0) ? (double) sum / answered() : null;
	}

}
