package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.anju.booking.Refusals.assertRefused;
import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** What owners do with their bookings. */
@BookingTest
class MyBookingsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private PurchaseDesk files;

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

	private TestPurchases.Sample home;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 2);
		this.home = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨"));
	}

	@Test
	void R_205_an_owner_sees_days_and_free_seats_and_books() {
		List<DaySeats> days = this.mine.page("my/handover/book", id()).orElseThrow().seats().days();
		assertThat(days.getFirst().day()).isEqualTo(TODAY);
		assertThat(days).hasSize(31)
			.filteredOn((day) -> day.day().equals(DAY))
			.containsExactly(new DaySeats(DAY, 12, 12));
		MyAppointment booked = this.mine.book(INSPECTION, id(), slot(10, 0));
		assertThat(booked.appointment().state()).isEqualTo(AppointmentState.BOOKED);
		assertThat(booked.appointment().code()).matches("[2-9A-Z]{8}");
		assertThat(booked.movesLeft()).isEqualTo(2);
		assertThat(this.bookings.told(this.home)).containsExactly("booked");
		assertThat(this.bookings.due(this.home)).isEqualTo(DAY);
		assertThat(this.appointments.appointments()).extracting(MyAppointment::appointment)
			.containsExactly(booked.appointment());
		assertThat(this.mine.page("my/handover/book", id()).orElseThrow().seats().on(DAY))
			.filteredOn((one) -> one.slot().id() == slot(10, 0))
			.extracting(SlotSeats::free)
			.containsExactly(1);
	}

	@Test
	void R_205_a_double_click_gives_the_same_appointment_and_another_slot_moves_it() {
		MyAppointment first = this.mine.book(INSPECTION, id(), slot(10, 0));
		assertThat(this.mine.book(INSPECTION, id(), slot(10, 0)).appointment()).isEqualTo(first.appointment());
		MyAppointment moved = this.mine.book(INSPECTION, id(), slot(15, 0));
		assertThat(moved.appointment().id()).isEqualTo(first.appointment().id());
		assertThat(moved.appointment().sequence()).isEqualTo(1);
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("0/2");
		assertThat(this.bookings.taken(slot(15, 0))).isEqualTo("1/2");
		assertThat(this.bookings.told(this.home)).containsExactly("booked", "moved");
	}

	@Test
	void D_06_it_is_moved_twice_and_not_a_third_time() {
		this.mine.book(INSPECTION, id(), slot(8, 30));
		this.mine.book(INSPECTION, id(), slot(10, 0));
		assertThat(this.mine.book(INSPECTION, id(), slot(11, 30)).movesLeft()).isZero();
		assertRefused(BookingRefusal.MOVED_TOO_OFTEN, () -> this.mine.book(INSPECTION, id(), slot(13, 30)));
		assertThat(this.bookings.taken(slot(11, 30))).isEqualTo("1/2");
	}

	@Test
	@DisplayName("b.8 D-06: cancelled until 24 hours before, to the minute")
	void cancelled_in_time() {
		MyAppointment booked = this.mine.book(INSPECTION, id(), slot(10, 0));
		this.clock.set(DAY.minusDays(1), LocalTime.of(10, 1));
		assertRefused(BookingRefusal.TOO_LATE_TO_CHANGE, () -> this.appointments.cancel(booked.appointment().id()));
		assertRefused(BookingRefusal.TOO_LATE_TO_CHANGE, () -> this.mine.book(INSPECTION, id(), slot(15, 0)));
		this.clock.set(DAY.minusDays(1), LocalTime.of(10, 0));
		this.appointments.cancel(booked.appointment().id());
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("0/2");
		assertThat(this.bookings.due(this.home)).isNull();
		assertThat(this.mine.book(INSPECTION, id(), slot(15, 0)).appointment().code())
			.isNotEqualTo(booked.appointment().code());
	}

	@Test
	void R_205_the_last_seat_is_taken_once() {
		take(slot(10, 0));
		take(slot(10, 0));
		this.bookings.signIn(this.home);
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, id(), slot(10, 0)));
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("2/2");
	}

	@Test
	void R_205_a_seat_is_held_while_its_owner_confirms_and_let_go_by_itself() {
		take(slot(10, 0));
		this.bookings.signIn(this.home);
		Hold hold = this.mine.choose(INSPECTION, id(), slot(10, 0)).hold();
		assertThat(hold.until()).isEqualTo(this.clock.instant().plusSeconds(300));
		TestPurchases.Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
		assertRefused(BookingRefusal.FULL, () -> this.mine.choose(INSPECTION, other.id().value(), slot(10, 0)));
		this.clock.set(TODAY, LocalTime.of(10, 5));
		this.mine.book(INSPECTION, other.id().value(), slot(10, 0));
		this.bookings.signIn(this.home);
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, id(), slot(10, 0)));
	}

	@Test
	void R_205_the_own_time_is_the_same_time_also_when_it_is_full() {
		take(slot(10, 0));
		this.bookings.signIn(this.home);
		this.mine.book(INSPECTION, id(), slot(10, 0));
		assertRefused(BookingRefusal.SAME_SLOT, () -> this.mine.choose(INSPECTION, id(), slot(10, 0)));
	}

	@Test
	void R_205_another_choice_lets_the_first_go() {
		take(slot(10, 0));
		this.bookings.signIn(this.home);
		this.mine.choose(INSPECTION, id(), slot(10, 0));
		this.mine.choose(INSPECTION, id(), slot(15, 0));
		take(slot(10, 0));
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("2/2");
	}

	@Test
	void D_06_lead_time_and_horizon_hold_for_owners() {
		this.clock.set(DAY, LocalTime.of(8, 0));
		assertRefused(BookingRefusal.TOO_LATE, () -> this.mine.book(INSPECTION, id(), slot(10, 0)));
		assertThat(this.mine.page("my/handover/book", id()).orElseThrow().seats().on(DAY))
			.extracting((one) -> one.slot().id())
			.doesNotContain(slot(8, 30), slot(10, 0))
			.contains(slot(11, 30));
		this.clock.set(DAY.minusDays(31), LocalTime.of(8, 0));
		assertRefused(BookingRefusal.TOO_EARLY, () -> this.mine.book(INSPECTION, id(), slot(10, 0)));
	}

	@Test
	void D_20_an_agent_books_for_days_on_which_the_mandate_holds() {
		TestPurchases.Known agent = this.purchases.register("代办人");
		this.jdbc
			.sql("insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)"
					+ " values (?, ?, ?, 'AGENT', 9, '验房', ?)")
			.params(cn.anju.core.Ids.next(), id(), agent.id().value(), DAY)
			.update();
		this.bookings.signIn(agent.id(), agent.name());
		assertRefused(BookingRefusal.MANDATE_ENDS,
				() -> this.mine.book(INSPECTION, id(), this.bookings.slot(this.calendar, DAY.plusDays(1), 10, 0)));
		assertThat(this.mine.book(INSPECTION, id(), slot(10, 0)).appointment().bookedBy().name()).isEqualTo("代办人");
	}

	@Test
	void R_205_what_is_missing_for_the_keys_is_told_and_stops_no_inspection() {
		Readiness readiness = this.mine.page("my/handover/book", id()).orElseThrow().readiness();
		assertThat(readiness.missing()).isEmpty();
		assertThat(readiness.warnings()).extracting(Readiness.Lack::textKey)
			.containsExactly("purchase.booking.keys-after-payment");
		assertThat(this.mine.page("my/loan/book", id()).orElseThrow().readiness().missing())
			.extracting(Readiness.Lack::textKey)
			.containsExactly("purchase.booking.no-loan");
		assertThat(this.mine.page("my/handover/book-again", id()).orElseThrow().readiness().missing())
			.extracting(Readiness.Lack::textKey)
			.containsExactly("purchase.booking.not-inspected");
	}

	@Test
	void R_142_the_signing_of_a_loan_is_offered_to_nobody_without_a_loan() {
		this.bookings.calendar(this.project, "mortgage-signing", TestBookings.rules(DAY, 2));
		this.bookings.signIn(this.home);
		assertThat(this.mine.all()).extracting(MyBooking::purpose).containsExactly(INSPECTION);
	}

	@Test
	void D_01_a_home_that_is_not_shown_to_its_buyers_is_not_there() {
		this.files.holdBack(this.home.id(), "资料有误");
		assertRefused(BookingRefusal.NOT_FOUND, () -> this.mine.book(INSPECTION, id(), slot(10, 0)));
		assertThat(this.mine.all()).isEmpty();
	}

	@Test
	void D_06_only_the_buildings_of_the_calendar_may_book() {
		CalendarRules rules = TestBookings.rules(TODAY, 2);
		BookingCalendar other = this.bookings.calendar(this.project, "certificate-collection",
				new CalendarRules(TODAY, null, 90, 0, 2, 30, 2, 24, null, rules.restDays(), rules.hours(),
						java.util.Set.of(new cn.anju.core.BuildingId(1))));
		assertRefused(BookingRefusal.NOT_OPEN,
				() -> this.mine.book("certificate-collection", id(), this.bookings.slot(other, DAY, 10, 0)));
	}

	@Test
	void b_8_an_owner_says_to_be_coming() {
		MyAppointment booked = this.mine.book(INSPECTION, id(), slot(10, 0));
		this.appointments.confirm(booked.appointment().id());
		this.appointments.confirm(booked.appointment().id());
		assertThat(this.appointments.appointment(booked.appointment().id()).orElseThrow().appointment().state())
			.isEqualTo(AppointmentState.CONFIRMED);
	}

	private void take(long slot) {
		TestPurchases.Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
		this.mine.book(INSPECTION, other.id().value(), slot);
	}

	private long id() {
		return this.home.id().value();
	}

	private long slot(int hour, int minute) {
		return this.bookings.slot(this.calendar, DAY, hour, minute);
	}

}
