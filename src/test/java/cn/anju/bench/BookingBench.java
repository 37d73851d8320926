package cn.anju.bench;

import java.io.File;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.anju.bench.BookingHomes.Home;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rush for seats: 500 signed-in owners who want 200 seats within a second, over HTTP
 * as the page does it, on two nodes; then how many bookings a second the service makes.
 */
final class BookingBench {

	private static final String PURPOSE = "inspection";

	private static final int OWNERS = 500;

	/** Five owners for two seats: 200 seats, but for what projects round up. */
	private static final int OWNERS_A_SLOT = 20;

	private static final int SEATS_A_SLOT = 8;

	private static final int PURCHASES = 3_000;

	private static final int OPENING = 16;

	private BookingBench() {
	}

	/**
	 * Measures.
	 * @param args the jar, the ports of two nodes, the URL of a database and the file for
	 * the log
	 */
	public static void main(String[] args) throws Exception {
		String url = args[3];
		if (System.getenv("ANJU_BENCH_REUSE") == null || !Schemas.holds(url, PURCHASES)) {
			Schemas.fresh(url);
			System.err.println("filling: " + Stress.fill(url, PURCHASES));
		}
		List<Home> homes;
		int seats;
		try (ConfigurableApplicationContext beans = Anju.start(url, null)) {
			BookingHomes prepared = new BookingHomes(beans);
			prepared.release();
			prepared.forget();
			homes = prepared.some(OWNERS);
			seats = prepared.open(homes, PURPOSE, LocalDate.now(beans.getBean(Clock.class)).plusDays(3), OWNERS_A_SLOT,
					SEATS_A_SLOT);
		}
		rush(args, homes, seats);
		new BookingThroughput(url).measure();
		if (System.getenv("ANJU_BENCH_REUSE") == null) {
			Schemas.drop(url);
		}
		System.exit(0);
	}

	private static void rush(String[] args, List<Home> homes, int seats) throws Exception {
		try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
				Server one = new Server(args[0], args[1], args[3], http, new File(args[4] + ".1"));
				Server two = new Server(args[0], args[2], args[3], http, new File(args[4] + ".2"))) {
			List<Visitor> visitors = open(homes, http, one, two);
			System.err.printf("%d pages are open for %d seats%n", visitors.size(), seats);
			TimeUnit.SECONDS.sleep(3);
			CountDownLatch start = new CountDownLatch(1);
			List<Future<Visitor.Answer>> answers = new ArrayList<>();
			try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
				for (int i = 0; i < visitors.size(); i++) {
					Visitor visitor = visitors.get(i);
					long delay = 1_000L * i / visitors.size();
					answers.add(threads.submit(() -> {
						start.await();
						TimeUnit.MILLISECONDS.sleep(delay);
						return visitor.book();
					}));
				}
				start.countDown();
			}
			report(args[3], answers.stream().map(Future::resultNow).toList(), seats, homes);
			visitors.forEach(Visitor::close);
		}
	}

	private static List<Visitor> open(List<Home> homes, HttpClient http, Server one, Server two) throws Exception {
		List<Callable<Visitor>> opening = new ArrayList<>();
		for (int i = 0; i < homes.size(); i++) {
			Home home = homes.get(i);
			Server server = (i % 2 == 0) ? one : two;
			opening.add(() -> {
				Phone phone = new Phone(http, server.address());
				phone.signIn(home.phone(), home.tail());
				return new Visitor(phone, phone.open("my/handover/book"), home.purchase());
			});
		}
		List<Visitor> visitors = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(OPENING)) {
			for (Future<Visitor> visitor : threads.invokeAll(opening)) {
				visitors.add(visitor.get());
			}
		}
		return visitors;
	}

	private static void report(String url, List<Visitor.Answer> answers, int seats, List<Home> homes) {
		try (ConfigurableApplicationContext beans = Anju.start(url, null)) {
			JdbcClient jdbc = beans.getBean(JdbcClient.class);
			int over = count(jdbc,
					"""
							select coalesce(sum(greatest(0, taken - seats)), 0) from (select s.seats, (select count(*)
							from booking_appointments a where a.slot_id = s.id and a.seated = 1) taken from booking_slots s) t""");
			int twice = count(jdbc, """
					select count(*) from (select unit_id from booking_appointments where live = 1
					group by unit_id, purpose having count(*) > 1) t""");
			// the demo that the nodes bring along has bookings of its own
			int booked = jdbc
				.sql("select count(*) from booking_appointments where seated = 1 and subject_id in (:homes)")
				.param("homes", homes.stream().map(Home::purchase).toList())
				.query(Integer.class)
				.single();
			long told = answers.stream().filter((answer) -> answer.what() == Visitor.What.BOOKED).count();
			long[] nanos = answers.stream().mapToLong(Visitor.Answer::nanos).sorted().toArray();
			System.err.printf(
					"%d of %d seats taken, %d told so, %d wait; median %.0f ms, slowest %.0f ms, taps at most %d%n",
					booked, seats, told,
					answers.stream().filter((answer) -> answer.what() == Visitor.What.WAITS).count(),
					nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6,
					answers.stream().mapToInt(Visitor.Answer::taps).max().orElse(0));
			Figures.print("booking.overbooked", over, "seats of " + seats);
			Figures.print("booking.double", twice + Math.abs(booked - told),
					"homes with two appointments or told wrongly");
			Figures.print("booking.unanswered",
					answers.stream().filter((answer) -> answer.what() == Visitor.What.NOTHING).count(), "of " + OWNERS);
			Figures.print("booking.p99", nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6,
					"ms from the first tap to the last answer");
		}
	}

	private static int count(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(Integer.class).single();
	}

}
