package cn.anju.care;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How soon something came, over many cases.
 *
 * @param came in how many it came
 * @param median the working time in the middle; nothing if it came in none
 * @param ninetieth the working time within which it came in nine of ten
 * @param inTime in how many it was in time
 * @param late in how many it was late, or is due and has not come
 */
public record TimeFigures(int came, @Nullable Duration median, @Nullable Duration ninetieth, int inTime, int late) {

	private static final int TENTHS = 10;

	private static final int NINE = 9;

	static TimeFigures of(List<FirstTime> times) {
		List<Duration> taken = times.stream().map(FirstTime::taken).filter(Objects::nonNull).sorted().toList();
		return new TimeFigures(taken.size(), median(taken), ninetieth(taken), count(times, FirstTime.Verdict.IN_TIME),
				count(times, FirstTime.Verdict.LATE));
	}

	private static int count(List<FirstTime> times, FirstTime.Verdict verdict) {
		return (int) times.stream().filter((one) -> one.verdict() == verdict).count();
	}

	private static @Nullable Duration median(List<Duration> sorted) {
		if (sorted.isEmpty()) {
			return null;
		}
		Duration upper = sorted.get(sorted.size() / 2);
		return (sorted.size() % 2 == 1) ? upper : upper.plus(sorted.get(sorted.size() / 2 - 1)).dividedBy(2);
	}

	private static @Nullable Duration ninetieth(List<Duration> sorted) {
		return sorted.isEmpty() ? null : sorted.get(Math.ceilDiv(sorted.size() * NINE, TENTHS) - 1);
	}

	/**
	 * Counts those of which it is decided whether they were in time.
	 * @return how many
	 */
	public int decided() {
		return this.inTime + this.late;
	}

}
