package cn.anju.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.bench.BookingHomes.Home;
import cn.anju.booking.BenchBookings;
import cn.anju.core.Ids;
import cn.anju.identity.owners.BenchOwners;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How many bookings a second the owners' service makes with 20 threads, 2,000 seats over
 * 50 slots, against locking the same slot, inserting the same appointment and committing
 * in plain JDBC on 20 connections. Both in turns, each round with empty slots.
 */
final class BookingThroughput {

	private static final String PURPOSE = "certificate-collection";

	private static final int THREADS = 20;

	private static final int HOMES = 2_000;

	private static final int SEATS = 40;

	private static final int ROUNDS = 3;

	private final String url;

	BookingThroughput(String url) {
		this.url = url;
	}

	void measure() throws Exception {
		try (ConfigurableApplicationContext beans = Anju.start(this.url, null)) {
			BookingHomes prepared = new BookingHomes(beans);
			List<Home> homes = prepared.some(HOMES);
			prepared.open(homes, PURPOSE, LocalDate.now(beans.getBean(Clock.class)).plusDays(3), SEATS, SEATS);
			Map<Home, Long> slots = prepared.spread(homes, PURPOSE);
			BenchOwners owners = new BenchOwners(beans);
			List<Callable<Void>> ours = new ArrayList<>();
			BenchBookings bookings = new BenchBookings(beans);
			slots.forEach((home, slot) -> {
				Authentication session = owners.session(owners.signIn(home.phone(), home.document()));
				ours.add(() -> as(session, () -> bookings.book(PURPOSE, home.purchase(), slot)));
			});
			compare(beans.getBean(JdbcClient.class), ours, slots);
		}
	}

	private void compare(JdbcClient jdbc, List<Callable<Void>> ours, Map<Home, Long> slots) throws Exception {
		double[] own = new double[ROUNDS];
		double[] rival = new double[ROUNDS];
		try (Rival plain = new Rival(this.url)) {
			List<Callable<Void>> theirs = new ArrayList<>();
			slots.forEach((home, slot) -> theirs.add(() -> plain.book(home, slot)));
			for (int round = -1; round < ROUNDS; round++) {
				double mine = aSecond(jdbc, ours);
				double its = aSecond(jdbc, theirs);
				System.err.printf("round %d: %.0f bookings/s, rival %.0f%n", round, mine, its);
				if (round >= 0) {
					own[round] = mine;
					rival[round] = its;
				}
			}
		}
		Figures.print("booking.throughput", Figures.median(own), "bookings/s",
				"lock, count, insert and commit by JDBC on " + THREADS + " connections",
				Figures.median(rival) / Figures.median(own));
	}

	private static double aSecond(JdbcClient jdbc, List<Callable<Void>> work)
			throws InterruptedException, ExecutionException {
		for (String table : List.of("booking_appointments", "booking_history")) {
			jdbc.sql("delete from " + table).update();
		}
		jdbc.sql("delete from messaging_due_dates where kind like 'appointment.%'").update();
		long began = System.nanoTime();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (Future<Void> done : threads.invokeAll(work)) {
				done.get();
			}
		}
		double seconds = (System.nanoTime() - began) / 1e9;
		int booked = jdbc.sql("select count(*) from booking_appointments where seated = 1")
			.query(Integer.class)
			.single();
		if (booked != work.size()) {
			throw new IllegalStateException(booked + " of " + work.size() + " were booked");
		}
		return work.size() / seconds;
	}

	private static Void as(Authentication session, Runnable work) {
		SecurityContextHolder.getContext().setAuthentication(session);
		try {
			work.run();
			return null;
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** Plain JDBC with a connection for each thread. */
	private static final class Rival implements AutoCloseable {

		private final List<Connection> connections = new ArrayList<>();

		private final ThreadLocal<Connection> mine = ThreadLocal.withInitial(this::next);

		private final String url;

		Rival(String url) {
			this.url = url;
		}

		private synchronized Connection next() {
			try {
				Connection connection = Schemas.connect(this.url);
				connection.setAutoCommit(false);
				connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
				this.connections.add(connection);
				return connection;
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		Void book(Home home, long slot) throws SQLException {
			Connection connection = this.mine.get();
			try (PreparedStatement lock = connection.prepareStatement(
					"select calendar_id, seats, starts_at, ends_at from booking_slots where id = ? for update");
					PreparedStatement count = connection
						.prepareStatement("select count(*) from booking_appointments where slot_id = ? and seated = 1");
					PreparedStatement insert = connection.prepareStatement("""
							insert into booking_appointments (id, code, calendar_id, slot_id, project_id, purpose,
							subject_kind, subject_id, unit_id, purchase_id, starts_at, ends_at, state, moves, sequence,
							walk_in, booked_by_kind, booked_by_id, booked_by_name, booked_at, changed_at, version)
							values (?, ?, ?, ?, ?, ?, 'purchase', ?, ?, ?, ?, ?, 'BOOKED', 0, 0, 0, 'OWNER', 1, '',
							utc_timestamp(6), utc_timestamp(6), 0)""")) {
				lock.setLong(1, slot);
				ResultSet row = lock.executeQuery();
				row.next();
				count.setLong(1, slot);
				ResultSet taken = count.executeQuery();
				taken.next();
				if (taken.getInt(1) >= row.getInt(2)) {
					throw new IllegalStateException("The slot is full");
				}
				long id = Ids.next();
				insert.setLong(1, id);
				insert.setString(2, Long.toString(id, 36).substring(Math.max(0, Long.toString(id, 36).length() - 12)));
				insert.setLong(3, row.getLong(1));
				insert.setLong(4, slot);
				insert.setLong(5, home.project());
				insert.setString(6, PURPOSE);
				insert.setLong(7, home.purchase());
				insert.setLong(8, home.purchase());
				insert.setLong(9, home.purchase());
				insert.setObject(10, row.getObject(3));
				insert.setObject(11, row.getObject(4));
				insert.executeUpdate();
				connection.commit();
			}
			catch (SQLException ex) {
				connection.rollback();
				throw ex;
			}
			return null;
		}

		@Override
		public void close() throws SQLException {
			for (Connection connection : this.connections) {
				connection.close();
			}
		}

	}

}
