package cn.anju.bench;

import java.io.File;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.anju.bench.BookingHomes.Home;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The rush for seats: 500 signed-in owners who want 200 seats within a second, over HTTP
 * as the page does it, on two nodes; then how many bookings a second the service makes.
 * There are two rushes: the first is that of nodes which have just started, the second
 * that of nodes which have served before. Every owner of both counts; the time is that of
 * the second.
 */
final class BookingBench {

	private static final String PURPOSE = "inspection";

	private static final String PAGE = "my/handover/book";

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
	 * @param args the unpacked jar, the ports of two nodes, the URL of a database and the
	 * file for the log
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
		rushes(args, homes, seats);
		new BookingThroughput(url).measure();
		if (System.getenv("ANJU_BENCH_REUSE") == null) {
			Schemas.drop(url);
		}
		System.exit(0);
	}

	private static void rushes(String[] args, List<Home> homes, int seats) throws Exception {
		try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
				Server one = new Server(args[0], args[1], args[3], http, new File(args[4] + ".1"));
				Server two = new Server(args[0], args[2], args[3], http, new File(args[4] + ".2"))) {
			List<Phone> phones = signIn(homes, http, one, two);
			Rush cold;
			Rush warm;
			try (ConfigurableApplicationContext beans = Anju.start(args[3], null)) {
				cold = rush(phones, homes, beans, "nodes that have just started");
				new BookingHomes(beans).free();
				warm = rush(phones, homes, beans, "nodes that have served");
			}
			Figures.print("booking.overbooked", cold.overbooked() + warm.overbooked(), "seats of " + 2 * seats);
			Figures.print("booking.double", cold.twice() + warm.twice(), "homes with two appointments or told wrongly");
			Figures.print("booking.unanswered", cold.unanswered() + warm.unanswered(), "of " + 2 * OWNERS);
			Figures.print("booking.p99", warm.p99(), "ms from the first tap to the last answer");
			Figures.print("booking.p99-cold", cold.p99(), "ms, of nodes that have just started");
		}
	}

	private static Rush rush(List<Phone> phones, List<Home> homes, ConfigurableApplicationContext beans, String what)
			throws Exception {
		List<Visitor> visitors = open(phones, homes);
		TimeUnit.SECONDS.sleep(3);
		Rush rush = Rush.of(visitors, homes, beans);
		System.err.println(what + ": " + rush);
		visitors.forEach(Visitor::close);
		return rush;
	}

	private static List<Phone> signIn(List<Home> homes, HttpClient http, Server one, Server two) throws Exception {
		List<Callable<Phone>> work = new ArrayList<>();
		for (int i = 0; i < homes.size(); i++) {
			Home home = homes.get(i);
			Server server = (i % 2 == 0) ? one : two;
			work.add(() -> {
				Phone phone = new Phone(http, server.address());
				phone.signIn(home.phone(), home.tail());
				return phone;
			});
		}
		return all(work);
	}

	private static List<Visitor> open(List<Phone> phones, List<Home> homes) throws Exception {
		List<Callable<Visitor>> work = new ArrayList<>();
		for (int i = 0; i < phones.size(); i++) {
			Phone phone = phones.get(i);
			long purchase = homes.get(i).purchase();
			work.add(() -> new Visitor(phone, phone.open(PAGE), purchase));
		}
		return all(work);
	}

	private static <T> List<T> all(List<Callable<T>> work) throws InterruptedException, ExecutionException {
		List<T> all = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(OPENING)) {
			for (Future<T> one : threads.invokeAll(work)) {
				all.add(one.get());
			}
		}
		return all;
	}

}
