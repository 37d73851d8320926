package cn.anju.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;

import cn.anju.bench.Calls.Call;

/**
 * How long the office's lists and a buyer's home take, against their own statements sent
 * by JdbcTemplate; and how that grows with the number of purchases.
 */
final class LedgersBench {

	private static final int CALLS = 500;

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
		double[] ratios = new double[Compared.ROUNDS];
		Compared.warm(few);
		Compared.warm(many);
		for (int round = 0; round < Compared.ROUNDS; round++) {
			long[][] nanos = Compared.inTurns(few, many, round);
			ratios[round] = Figures.p95(nanos[1]) / Figures.p95(nanos[0]);
		}
		return Figures.median(ratios);
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
			Compared.print(name, making.apply(this.calls), this.statements);
		}

	}

}
