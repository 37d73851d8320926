package cn.anju.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import cn.anju.core.Ids;
import cn.anju.messaging.BenchClock;
import cn.anju.messaging.BenchClock.RecordedProvider;

/**
 * Kills one of two nodes thirty times, with kill -9 at random moments of sweeping and
 * sending, and counts what is lost, what was written or sent twice and what no record
 * knows of.
 */
final class ChaosBench {

	private static final int KILLS = 30;

	private static final int PURCHASES = 1_500;

	private static final int PER_DAY = 400;

	private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);

	private static final long LONGEST_DAY = TimeUnit.MINUTES.toNanos(3);

	private final Random random = new Random(20261103);

	private final String url;

	private final List<Node> nodes = new ArrayList<>();

	private final Connection connection;

	private final Path log;

	private int kills;

	private double slowestTakeover;

	private ChaosBench(String url, Path log) throws SQLException {
		this.url = url;
		this.log = log;
		this.connection = Schemas.connect(url);
	}

	/**
	 * Measures.
	 * @param args the URL of a database, which is made anew, and where the nodes write
	 * what goes wrong
	 */
	public static void main(String[] args) throws Exception {
		Schemas.fresh(args[0]);
		prepare(args[0]);
		ChaosBench chaos = new ChaosBench(args[0], Path.of(args[1]));
		Runtime.getRuntime()
			.addShutdownHook(new Thread(() -> chaos.nodes.forEach((node) -> node.process().destroyForcibly())));
		chaos.run();
		System.exit(0);
	}

	private static void prepare(String url) {
		MovingClock clock = new MovingClock();
		clock.set(FIRST.minusDays(1).atTime(0, 1).atZone(MovingClock.ZONE).toInstant());
		try (ConfigurableApplicationContext node = Anju.with(url, clock,
				(context) -> ((GenericApplicationContext) context).registerBean("recordedProvider",
						RecordedProvider.class),
				"--anju.messaging.clock-tolerance=0")) {
			BenchClock anju = new BenchClock(node);
			long project = Ids.next();
			anju.households(PURCHASES, project, RecordedProvider.KEY);
			anju.dueDates(PER_DAY * days(), "contract.window", "chaos", PURCHASES, project,
					(i) -> FIRST.plusDays(i / PER_DAY).plusDays(2));
			anju.tick();
		}
	}

	/** More than one kill falls into a day. */
	private static int days() {
		return KILLS / 2;
	}

	private void run() throws Exception {
		execute("create table chaos_clock (now_at datetime(6) not null)",
				"create table chaos_taken (id bigint auto_increment primary key, nudge_key varchar(64) not null,"
						+ " at datetime(6) not null default now(6), key (nudge_key))",
				"insert into chaos_clock values (utc_timestamp(6))");
		at(FIRST.minusDays(1), LocalTime.of(0, 2));
		this.nodes.add(start());
		this.nodes.add(start());
		for (int day = 0; day < days(); day++) {
			day(FIRST.plusDays(day));
			System.err.printf("%s: %d kills, slowest takeover %.1f s%n", FIRST.plusDays(day), this.kills,
					this.slowestTakeover);
		}
		report();
	}

	/** Both kills of a day fall on whoever may be at work. */
	private void day(LocalDate day) throws Exception {
		untilBothWork();
		at(day, LocalTime.of(0, 1));
		pause(this.random.nextInt(2_500));
		kill();
		until("the day " + day + " is swept",
				"select count(*) = 1 from messaging_days where day = '" + day + "' and swept_at is not null");
		until("its notices are handed over", "select count(*) = 0 from messaging_notices where dispatched is not null");
		untilBothWork();
		at(day, LocalTime.of(9, 0));
		pause(this.random.nextInt(2_500));
		kill();
		at(day, LocalTime.of(9, 30));
		until("its nudges are sent",
				"select count(*) = 0 from messaging_deliveries where state in ('PENDING', 'RETRY')");
		at(day, LocalTime.of(9, 40));
		until("what was cut off is on record", "select count(*) = 0 from messaging_deliveries where state = 'SENDING'");
	}

	/** The node that is killed is started again; the other one has to do its work. */
	private void kill() throws Exception {
		int which = this.random.nextInt(2);
		this.nodes.get(which).process().destroyForcibly().waitFor();
		this.kills++;
		this.nodes.set(which, start());
	}

	private void untilBothWork() throws InterruptedException {
		for (Node node : this.nodes) {
			if (!node.ready().await(2, TimeUnit.MINUTES)) {
				throw new IllegalStateException("A node does not start");
			}
		}
	}

	private Node start() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx400m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				"cn.anju.bench.ChaosNode", this.url)
			.redirectError(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
			.start();
		CountDownLatch ready = new CountDownLatch(1);
		Thread.ofVirtual().start(() -> {
			try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
				lines.lines().filter("ready"::equals).forEach((_) -> ready.countDown());
			}
			catch (IOException _) {
				// it was killed
			}
		});
		return new Node(process, ready);
	}

	private void until(String what, String condition) throws Exception {
		long began = System.nanoTime();
		while (!is(condition)) {
			if (System.nanoTime() - began > LONGEST_DAY) {
				throw new IllegalStateException("It took too long until " + what);
			}
			if (this.nodes.stream().noneMatch((node) -> node.process().isAlive())) {
				throw new IllegalStateException("No node lives");
			}
			pause(50);
		}
		this.slowestTakeover = Math.max(this.slowestTakeover, (System.nanoTime() - began) / 1e9);
	}

	private void report() throws SQLException {
		LocalDate last = FIRST.plusDays(days() - 1);
		// the rule speaks two days before and on the day
		long wanted = number("select count(*) from messaging_due_dates where due_on - interval 2 day between '" + FIRST
				+ "' and '" + last + "'")
				+ number("select count(*) from messaging_due_dates where due_on between '" + FIRST + "' and '" + last
						+ "'");
		long lost = wanted - number("select count(*) from messaging_messages where link like 'my%'")
				+ number("select count(*) from messaging_messages m join messaging_members b"
						+ " on b.purchase_id = m.purchase_id left join messaging_notices n on n.message_id = m.id"
						+ " and n.recipient_id = b.person_id where m.link like 'my%' and n.message_id is null")
				+ number("select count(*) from messaging_notices n left join messaging_delivery_notices i"
						+ " on i.message_id = n.message_id left join messaging_deliveries d on d.id = i.delivery_id"
						+ " and d.recipient_id = n.recipient_id where i.delivery_id is null");
		long twice = number("select count(*) from (select message_key from messaging_messages group by message_key"
				+ " having count(*) > 1) m")
				+ number("select count(*) from (select nudge_key from chaos_taken group by nudge_key"
						+ " having count(*) > 1) t")
				+ number("select count(*) from (select d.recipient_id, i.message_id from messaging_delivery_notices i"
						+ " join messaging_deliveries d on d.id = i.delivery_id join chaos_taken t"
						+ " on t.nudge_key = concat(d.channel, '-', d.id) group by d.recipient_id, i.message_id"
						+ " having count(*) > 1) s");
		long unrecorded = number("select count(*) from chaos_taken t left join messaging_deliveries d"
				+ " on t.nudge_key = concat(d.channel, '-', d.id) left join messaging_attempts a"
				+ " on a.delivery_id = d.id where a.id is null or a.outcome is null or a.outcome not in"
				+ " ('SENT', 'UNKNOWN')");
		Figures.print("chaos.kills", this.kills, "kill -9 of either of two nodes");
		Figures.print("chaos.lost", lost, "notices of " + wanted + " or their nudges");
		Figures.print("chaos.twice", twice, "notices or nudges");
		Figures.print("chaos.unrecorded", unrecorded, "nudges that the provider took and no record knows of");
		Figures.print("chaos.unknown", number("select count(*) from messaging_deliveries where state = 'UNKNOWN'"),
				"nudges cut off in the middle, on record as unknown");
		Figures.print("chaos.takeover", this.slowestTakeover, "s at most until a killed node's work was done");
	}

	private void at(LocalDate day, LocalTime time) throws SQLException {
		LocalDateTime utc = LocalDateTime.ofInstant(day.atTime(time).atZone(MovingClock.ZONE).toInstant(),
				ZoneOffset.UTC);
		try (PreparedStatement statement = this.connection.prepareStatement("update chaos_clock set now_at = ?")) {
			statement.setObject(1, utc);
			statement.executeUpdate();
		}
	}

	private boolean is(String condition) throws SQLException {
		return number(condition) == 1;
	}

	private long number(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

	private void execute(String... commands) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String command : commands) {
				statement.execute(command);
			}
		}
	}

	private static void pause(int milliseconds) throws InterruptedException {
		Thread.sleep(milliseconds);
	}

	/**
	 * A running node.
	 *
	 * @param process its process
	 * @param ready open once it works
	 */
	private record Node(Process process, CountDownLatch ready) {
	}

}
