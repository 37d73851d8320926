package cn.anju.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.anju.bench.BookingHomes.Home;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What came of it when all visitors began to tap within a second.
 *
 * @param answers what each came to know
 * @param booked how many homes have an appointment in the end
 * @param overbooked seats that two have
 * @param more homes with more than one appointment
 */
record Rush(List<Visitor.Answer> answers, int booked, int overbooked, int more) {

	static Rush of(List<Visitor> visitors, List<Home> homes, ApplicationContext beans) throws InterruptedException {
		List<Visitor.Answer> answers = answers(visitors);
		JdbcClient jdbc = beans.getBean(JdbcClient.class);
		int over = jdbc.sql("""
				select coalesce(sum(greatest(0, taken - seats)), 0) from (select s.seats, (select count(*)
				from booking_appointments a where a.slot_id = s.id and a.seated = 1) taken from booking_slots s) t""")
			.query(Integer.class)
			.single();
		int more = jdbc.sql("""
				select count(*) from (select unit_id from booking_appointments where live = 1
				group by unit_id, purpose having count(*) > 1) t""").query(Integer.class).single();
		// the demo that the nodes bring along has bookings of its own
		int booked = jdbc.sql("select count(*) from booking_appointments where seated = 1 and subject_id in (:homes)")
			.param("homes", homes.stream().map(Home::purchase).toList())
			.query(Integer.class)
			.single();
		return new Rush(answers, booked, over, more);
	}

	private static List<Visitor.Answer> answers(List<Visitor> visitors) throws InterruptedException {
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
		return answers.stream().map(Future::resultNow).toList();
	}

	/** Homes with two appointments, and owners who were told what is not so. */
	int twice() {
		return this.more + Math.abs(this.booked - (int) count(Visitor.What.BOOKED));
	}

	int unanswered() {
		return (int) count(Visitor.What.NOTHING);
	}

	double p99() {
		return milliseconds(0.99);
	}

	private double milliseconds(double part) {
		long[] nanos = this.answers.stream().mapToLong(Visitor.Answer::nanos).sorted().toArray();
		return nanos[(int) Math.ceil(nanos.length * part) - 1] / 1e6;
	}

	private long count(Visitor.What what) {
		return this.answers.stream().filter((answer) -> answer.what() == what).count();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d have an appointment, %d were told so, %d wait, %d know nothing; median %.0f ms, p99 %.0f ms,"
						+ " slowest %.0f ms, taps at most %d",
				this.booked, count(Visitor.What.BOOKED), count(Visitor.What.WAITS), count(Visitor.What.NOTHING),
				milliseconds(0.5), p99(), milliseconds(1),
				this.answers.stream().mapToInt(Visitor.Answer::taps).max().orElse(0));
	}

}
