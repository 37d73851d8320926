package cn.anju.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.core.Ids;
import cn.anju.messaging.BenchClock;
import cn.anju.messaging.BenchClock.LocalProvider;

/**
 * How long the clock needs for a day on which 10,000 of 1,000,000 due dates have their
 * reminder, against plainly copying the same rows; for a day without any; and how many
 * nudges two nodes hand to a provider.
 */
final class RemindersBench {

	private static final int PURCHASES = 20_000;

	private static final int ALL = 1_000_000;

	private static final int TODAY = 10_000;

	private static final int ROUNDS = 7;

	private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

	private static final List<String> WRITTEN = List.of("messages", "notices");

	private final MovingClock clock = new MovingClock();

	private final long project = Ids.next();

	private final ConfigurableApplicationContext node;

	private final BenchClock anju;

	private final JdbcTemplate jdbc;

	private RemindersBench(String url) {
		Schemas.fresh(url);
		at(FIRST.minusDays(1), LocalTime.of(0, 1));
		this.node = start(url);
		this.anju = new BenchClock(this.node);
		this.jdbc = this.node.getBean(JdbcTemplate.class);
	}

	private ConfigurableApplicationContext start(String url) {
		return Anju.with(url, this.clock, (context) -> {
			GenericApplicationContext beans = (GenericApplicationContext) context;
			beans.registerBean("localProvider", LocalProvider.class);
		}, "--anju.messaging.clock-tolerance=0");
	}

	/**
	 * Measures.
	 * @param args the URL of a database, which is made anew
	 */
	public static void main(String[] args) throws Exception {
		RemindersBench bench = new RemindersBench(args[0]);
		bench.fill();
		bench.sweep();
		bench.idle();
		bench.delivery(args[0]);
		System.exit(0);
	}

	/** The reminders of the rounds lie a week apart, everything else beyond them. */
	private void fill() {
		this.anju.households(PURCHASES, this.project, LocalProvider.KEY);
		int rounds = ROUNDS + 1;
		this.anju.dueDates(TODAY * rounds, "contract.window", "today", PURCHASES, this.project,
				(i) -> FIRST.plusWeeks(i / TODAY).plusDays(2));
		List<String> kinds = List.of("contract.window", "payment.first", "filing.legal", "filing.collect");
		int rest = (ALL - TODAY * rounds) / kinds.size();
		for (String kind : kinds) {
			this.anju.dueDates(rest, kind, "later", PURCHASES, this.project,
					(i) -> FIRST.plusWeeks(rounds).plusDays(30 + i % 365));
		}
		this.anju.tick();
		this.jdbc.execute("analyze table messaging_due_dates, messaging_members, messaging_households");
	}

	private void sweep() {
		double[] ours = new double[ROUNDS];
		double[] theirs = new double[ROUNDS];
		for (int round = 0; round <= ROUNDS; round++) {
			LocalDate day = FIRST.plusWeeks(round);
			at(day.minusDays(1), LocalTime.of(0, 1));
			this.anju.tick();
			at(day, LocalTime.of(0, 1));
			double own = millis(this.anju::tellWhatIsDue);
			int written = count(day);
			if (written != TODAY) {
				throw new IllegalStateException("The clock wrote " + written + " messages instead of " + TODAY);
			}
			double rival = copy(day);
			// the first one warms up
			if (round > 0) {
				ours[round - 1] = own;
				theirs[round - 1] = rival;
			}
			System.err.printf("sweep %d: %.0f ms, plain copy %.0f ms%n", round, own, rival);
		}
		double[] ratios = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			ratios[round] = ours[round] / theirs[round];
		}
		Figures.print("reminders.sweep", Figures.median(ours), "ms from the tick to the last committed notice",
				"one INSERT SELECT of the same rows into tables of the same columns and indexes",
				Figures.median(ratios));
	}

	private int count(LocalDate day) {
		return this.jdbc.queryForObject("select count(*) from messaging_messages where planned_on = ?", Integer.class,
				day);
	}

	/** The rival writes into tables that are as full as ours. */
	private double copy(LocalDate day) {
		for (String table : WRITTEN) {
			this.jdbc.execute("create table if not exists rival_" + table + " like messaging_" + table);
		}
		return millis(() -> {
			this.jdbc.update("insert into rival_messages (" + columns("messages") + ") select " + columns("messages")
					+ " from messaging_messages where planned_on = ?", day);
			this.jdbc.update("insert into rival_notices select n.* from messaging_notices n join messaging_messages m"
					+ " on m.id = n.message_id where m.planned_on = ?", day);
		});
	}

	private String columns(String table) {
		return String.join(", ",
				this.jdbc.queryForList("select column_name from information_schema.columns"
						+ " where table_schema = database() and table_name = ? and extra not like '%GENERATED%'"
						+ " order by ordinal_position", String.class, "messaging_" + table));
	}

	private void idle() {
		double[] days = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			at(FIRST.plusWeeks(ROUNDS).plusDays(3 + i), LocalTime.of(0, 1));
			days[i] = millis(this.anju::tick);
		}
		Figures.print("reminders.idle", Figures.median(days), "ms for a day with nothing due");
	}

	/** From the tick that writes the notices to the last nudge that the provider took. */
	private void delivery(String url) throws Exception {
		try (ConfigurableApplicationContext other = start(url);
				ExecutorService nodes = Executors.newFixedThreadPool(2)) {
			this.jdbc.update("update messaging_notices set dispatched = null");
			this.jdbc.update("delete from messaging_delivery_notices");
			this.jdbc.update("delete from messaging_attempts");
			this.jdbc.update("delete from messaging_deliveries");
			LocalDate day = FIRST.plusWeeks(rounds()).plusDays(5);
			this.anju.dueDates(TODAY, "contract.window", "delivery", PURCHASES, this.project, (_) -> day.plusDays(2));
			BenchClock second = new BenchClock(other);
			int[] sent = new int[1];
			double millis = millis(() -> {
				at(day, LocalTime.of(9, 0));
				this.anju.tick();
				at(day, LocalTime.of(9, 3));
				sent[0] = both(nodes, second, other);
			});
			Figures.print("reminders.delivery", sent[0] / (millis / 1_000), "messages/s written and sent by two nodes");
		}
	}

	private static int rounds() {
		return ROUNDS + 1;
	}

	private int both(ExecutorService nodes, BenchClock second, ConfigurableApplicationContext other) {
		Future<Integer> here = nodes.submit(() -> this.anju.send(this.node.getBean(LocalProvider.class)));
		Future<Integer> there = nodes.submit(() -> second.send(other.getBean(LocalProvider.class)));
		try {
			return here.get() + there.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void at(LocalDate day, LocalTime time) {
		this.clock.set(day.atTime(time).atZone(MovingClock.ZONE).toInstant());
	}

	private static double millis(Runnable work) {
		long before = System.nanoTime();
		work.run();
		return (System.nanoTime() - before) / 1e6;
	}

}
