package cn.anju.care;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has (for the supervisor's board).
 *
 * @param handler who
 * @param open how many open cases
 * @param late how many of them are late
 * @param near how many are due within two hours
 * @param asking in how many the owner has written and nobody has answered
 * @param resting how many rest
 * @param oldest since when the oldest is there
 * @param ages how many are how old: up to 1, 3, 7, 14, 30 days, older
 */
public record CareLoad(Handler handler, int open, int late, int near, int asking, int resting, Instant oldest,
		List<Integer> ages) {

	/** The limits of {@link #ages}, in days. */
	public static final List<Integer> AGES = List.of(1, 3, 7, 14, 30);

}
