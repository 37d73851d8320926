package cn.anju.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;

import cn.anju.bench.Calls.Call;
import cn.anju.bench.Statements.Taken;

/**
 * How long the office's lists and a buyer's home take, against their own statements sent
 * by JdbcTemplate; and how that grows with the number of purchases.
 */
final class LedgersBench {

	private static final int CALLS = 500;

	private static final int ROUNDS = 3;

	private static final String RIVAL = "same statements by JdbcTemplate on the same pool, every column read";

	private LedgersBench() {
	}

	/**
	 * Measures.
	 * @param args the URLs of a small and of a large database, and how many purchases
	 * each is to have
	 */
	public static void main(String[] args) {
		Side small = new Side(args[0], Integer.parseInt(args[2]));
		Side large = new Side(args[1], Integer.parseInt(args[3]));
		large.compare("ledgers.queue", (calls) -> calls.queue(false, CALLS));
		large.compare("ledgers.filing", (calls) -> calls.filing(false, CALLS));
		large.compare("ledgers.purchase", (calls) -> calls.purchase(CALLS));
		large.compare("ledgers.owner-home", (calls) -> calls.ownerHome(CALLS));
		grow(small, large);
		System.exit(0);
	}

	private static void grow(Side small, Side large) {
		Map<String, Function<Calls, List<Call>>> pages = new LinkedHashMap<>();
		pages.put("queue", (calls) -> calls.queue(true, CALLS));
		pages.put("filing", (calls) -> calls.filing(true, CALLS));
		pages.put("purchase", (calls) -> calls.purchase(CALLS));
		pages.put("owner-home", (calls) -> calls.ownerHome(CALLS));
		double most = 0;
		for (Map.Entry<String, Function<Calls, List<Call>>> page : pages.entrySet()) {
			double ratio = growth(page.getValue().apply(small.calls), page.getValue().apply(large.calls));
			System.err.printf("growth of %s: %.2f%n", page.getKey(), ratio);
			most = Math.max(most, ratio);
		}
		Figures.print("ledgers.growth", most, "times the p95", small.purchases + " purchases", most);
	}

	private static double growth(List<Call> few, List<Call> many) {
		double[] ratios = new double[ROUNDS];
		warm(few);
		warm(many);
		for (int round = 0; round < ROUNDS; round++) {
			long[][] nanos = inTurns(few, many, round);
			ratios[round] = Figures.p95(nanos[1]) / Figures.p95(nanos[0]);
		}
		return Figures.median(ratios);
	}

	private static void warm(List<Call> calls) {
		calls.forEach(Runnable::run);
	}

	/** Both go first equally often. */
	private static long[][] inTurns(List<? extends Runnable> ours, List<? extends Runnable> theirs, int round) {
		long[][] nanos = new long[2][ours.size()];
		List<Integer> order = new ArrayList<>(java.util.stream.IntStream.range(0, ours.size()).boxed().toList());
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

	private static long nanos(Runnable call) {
		long before = System.nanoTime();
		call.run();
		return System.nanoTime() - before;
	}

	/** One database and the application on it. */
	private static final class Side {

		private final int purchases;

		private final Calls calls;

		private Statements statements;

		private Side(String url, int purchases) {
			this.purchases = purchases;
			if (System.getenv("ANJU_BENCH_REUSE") == null || !Schemas.holds(url, purchases)) {
				Schemas.fresh(url);
				System.err.println("filling: " + Stress.fill(url, purchases));
			}
			ConfigurableApplicationContext beans = Anju.start(url, null, (source) -> {
				this.statements = new Statements(source);
				return this.statements;
			});
			this.calls = new Calls(beans);
		}

		private void compare(String name, Function<Calls, List<Call>> making) {
			List<Call> ours = making.apply(this.calls);
			List<List<Taken>> taken = ours.stream().map((call) -> this.statements.of(call)).toList();
			List<Runnable> rivals = taken.stream()
				.map((statements) -> (Runnable) () -> this.statements.run(statements))
				.toList();
			warm(ours);
			rivals.forEach(Runnable::run);
			double[] own = new double[ROUNDS];
			double[] rival = new double[ROUNDS];
			for (int round = 0; round < ROUNDS; round++) {
				long[][] nanos = inTurns(ours, rivals, round);
				own[round] = Figures.p95(nanos[0]);
				rival[round] = Figures.p95(nanos[1]);
			}
			System.err.printf("%s: %.2f ms, rival %.2f ms, at most %d statements a call%n", name, Figures.median(own),
					Figures.median(rival), taken.stream().mapToInt(List::size).max().orElse(0));
			Figures.print(name, Figures.median(own), "ms p95", RIVAL, Figures.median(own) / Figures.median(rival));
		}

	}

}
