package cn.anju.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import cn.anju.bench.Calls.Call;
import cn.anju.bench.Statements.Taken;

/** Calls of services against their own statements sent by JdbcTemplate, in turns. */
final class Compared {

	static final int ROUNDS = 3;

	private static final int SLOWEST = 12;

	private static final String RIVAL = "same statements by JdbcTemplate on the same pool, every column read";

	private Compared() {
	}

	/** Prints the median of the rounds' p95 and its ratio to the rival's. */
	static void print(String name, List<Call> ours, Statements statements) {
		List<List<Taken>> taken = ours.stream().map((call) -> statements.of(call)).toList();
		List<Runnable> rivals = taken.stream().map((each) -> (Runnable) () -> statements.run(each)).toList();
		warm(ours);
		rivals.forEach(Runnable::run);
		double[] own = new double[ROUNDS];
		double[] rival = new double[ROUNDS];
		long[] last = {};
		for (int round = 0; round < ROUNDS; round++) {
			long[][] nanos = inTurns(ours, rivals, round);
			own[round] = Figures.p95(nanos[0]);
			rival[round] = Figures.p95(nanos[1]);
			last = nanos[0];
		}
		tellSlowest(ours, last);
		System.err.printf("%s: %.2f ms, rival %.2f ms, at most %d statements a call%n", name, Figures.median(own),
				Figures.median(rival), taken.stream().mapToInt(List::size).max().orElse(0));
		Figures.print(name, Figures.median(own), "ms p95", RIVAL, Figures.median(own) / Figures.median(rival));
	}

	static void warm(List<Call> calls) {
		calls.forEach(Runnable::run);
	}

	/** Both go first equally often. */
	static long[][] inTurns(List<? extends Runnable> ours, List<? extends Runnable> theirs, int round) {
		long[][] nanos = new long[2][ours.size()];
		List<Integer> order = new ArrayList<>(IntStream.range(0, ours.size()).boxed().toList());
		Collections.shuffle(order, new Random(round));
		for (int i = 0; i < order.size(); i++) {
			int at = order.get(i);
			boolean first = (i + round) % 2 == 0;
			long own = first ? nanos(ours.get(at)) : 0;
			nanos[1][at] = nanos(theirs.get(at));
			nanos[0][at] = first ? own : nanos(ours.get(at));
		}
		return nanos;
	}

	/** What to look at when a bound is missed. */
	private static void tellSlowest(List<Call> calls, long[] nanos) {
		IntStream.range(0, nanos.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer at) -> -nanos[at]))
			.limit(SLOWEST)
			.forEach((at) -> System.err.printf("  %.2f ms: %s%n", nanos[at] / 1e6, calls.get(at).asked()));
	}

	private static long nanos(Runnable call) {
		long before = System.nanoTime();
		call.run();
		return System.nanoTime() - before;
	}

}
