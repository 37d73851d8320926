package cn.anju.bench;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.bench.Calls.Call;

/**
 * How long the inbox, a search in it and the page of a case take among 40,000 cases with
 * 200,000 comments, against their own statements; and how long it takes to propose cases
 * of one cause.
 */
final class CareBench {

	private static final int CALLS = 500;

	private Statements statements;

	private CareBench() {
	}

	/**
	 * Measures.
	 * @param args the URL of a database, how many purchases and how many cases it is to
	 * have
	 */
	public static void main(String[] args) {
		new CareBench().run(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
		System.exit(0);
	}

	private void run(String url, int purchases, int cases) {
		boolean kept = System.getenv("ANJU_BENCH_REUSE") != null && Schemas.holds(url, purchases);
		if (!kept) {
			Schemas.fresh(url);
			System.err.println("filling: " + Stress.fill(url, purchases));
		}
		ConfigurableApplicationContext beans = Anju.start(url, null, (source) -> {
			this.statements = new Statements(source);
			return this.statements;
		});
		if (!kept) {
			new StressCases(beans.getBean(JdbcTemplate.class)).fill(cases, beans.getBean(Clock.class).instant());
		}
		CareCalls calls = new CareCalls(beans);
		Compared.print("care.inbox", calls.inbox(CALLS), this.statements);
		Compared.print("care.search", calls.search(CALLS), this.statements);
		Compared.print("care.case", calls.one(CALLS), this.statements);
		List<Call> similar = calls.similar(CALLS);
		Compared.print("care.group", similar, this.statements);
	}

}
