package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Many at once; the long rush is {@code bin/bench booking}. */
@BookingTest
class BookingRushTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private MyBookings mine;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private ProjectId project;

	private BookingCalendar calendar;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(LocalDate.of(2026, 12, 14), LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 4);
	}

	@Test
	void R_205_thirty_homes_want_four_seats_at_once() throws Exception {
		long slot = this.bookings.slot(this.calendar, DAY, 10, 0);
		List<Callable<String>> rush = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			Sample home = this.bookings.home(this.project, "何其" + i);
			rush.add(() -> answer(() -> this.desk.book(this.calendar.id(), home.id().value(), slot)));
		}
		assertThat(run(rush)).filteredOn("booked"::equals).hasSize(4);
		assertThat(this.bookings.taken(slot)).isEqualTo("4/4");
	}

	@Test
	void R_205_two_phones_of_one_household_and_many_taps_make_one_appointment() throws Exception {
		Sample home = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨", "何其"));
		List<Callable<String>> taps = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			long slot = this.bookings.slot(this.calendar, DAY, (i % 2 == 0) ? 10 : 15, 0);
			taps.add(() -> answer(() -> this.mine.book(INSPECTION, home.id().value(), slot)));
		}
		List<String> answers = run(taps);
		assertThat(answers).contains("booked")
			.isSubsetOf("booked", "ALREADY_BOOKED", "MOVED_TOO_OFTEN", "CHANGED_MEANWHILE");
		assertThat(this.jdbc.sql("select count(*) from booking_appointments where subject_id = ?")
			.param(home.id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void R_205_moves_in_both_directions_at_once_end() throws Exception {
		long ten = this.bookings.slot(this.calendar, DAY, 10, 0);
		long three = this.bookings.slot(this.calendar, DAY, 15, 0);
		List<Appointment> standing = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			standing.add(this.desk.book(this.calendar.id(), this.bookings.home(this.project, "何其" + i).id().value(),
					(i % 2 == 0) ? ten : three));
		}
		List<Callable<String>> moves = new ArrayList<>();
		for (Appointment one : standing) {
			moves.add(() -> answer(() -> {
				this.desk.move(one.id(), 0, (one.slot() == ten) ? three : ten, "对调");
				return "";
			}));
		}
		assertThat(run(moves)).isSubsetOf("booked", "FULL");
		assertThat(this.jdbc.sql("select count(*) from booking_appointments where slot_id in (?, ?) and seated = 1")
			.params(ten, three)
			.query(Integer.class)
			.single()).isEqualTo(6);
		assertThat(this.bookings.taken(ten)).matches("[2-4]/4");
	}

	private static String answer(Callable<?> work) throws Exception {
		try {
			work.call();
			return "booked";
		}
		catch (Refused ex) {
			return ex.reason().toString();
		}
	}

	private static List<String> run(List<Callable<String>> tasks) throws InterruptedException, ExecutionException {
		List<String> answers = new ArrayList<>();
		try (ExecutorService threads = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(12))) {
			for (Future<String> future : threads.invokeAll(tasks)) {
				answers.add(future.get());
			}
		}
		return answers;
	}

}
