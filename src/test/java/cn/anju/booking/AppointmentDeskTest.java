package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.booking.Refusals.assertRefused;
import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** What staff do with appointments. */
@BookingTest
class AppointmentDeskTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private MyBookings mine;

	@Autowired
	private MissedAppointments missed;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private BookingCalendar calendar;

	private Sample home;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 1);
		this.home = this.bookings.home(this.project, "欧阳听雨");
	}

	@Test
	void R_205_a_clerk_finds_the_home_of_the_caller_and_books_for_it() {
		assertThat(this.desk.search(this.calendar.id(), this.home.unitNo())).extracting(BookableSubject::names)
			.containsExactly("欧阳听雨");
		Appointment booked = book();
		assertThat(this.bookings.told(this.home)).containsExactly("booked");
		assertThat(this.desk.byCode(booked.code().toLowerCase(java.util.Locale.ROOT)).orElseThrow().appointment())
			.isEqualTo(booked);
		assertThat(this.desk.appointment(booked.id()).orElseThrow().history()).extracting(BookingEntry::textKey)
			.containsExactly("booking.history.booked");
	}

	@Test
	void R_205_nobody_books_for_buyers_who_may_not_see_their_purchase_yet() {
		this.files.holdBack(this.home.id(), "资料有误");
		assertThat(this.desk.readiness(this.calendar.id(), this.home.id().value()).missing())
			.extracting(Readiness.Lack::textKey)
			.containsExactly("purchase.booking.not-released");
		assertRefused(BookingRefusal.NOT_READY, this::book);
	}

	@Test
	void b_8_received_at_the_door_and_done_and_nobody_is_reminded_any_more() {
		Appointment booked = book();
		assertRefused(BookingRefusal.NOT_TODAY, () -> this.desk.checkIn(booked.id(), 0));
		this.clock.set(DAY, LocalTime.of(9, 50));
		this.desk.checkIn(booked.id(), 0);
		assertThat(this.bookings.due(this.home)).isNull();
		this.desk.undoCheckIn(booked.id(), 1);
		this.desk.checkIn(booked.id(), 2);
		assertRefused(BookingRefusal.NOT_IN_THIS_STATE, () -> this.desk.cancel(booked.id(), 3, "不办了"));
		this.desk.finish(booked.id(), 3);
		assertThat(state(booked)).isEqualTo(AppointmentState.DONE);
		this.bookings.signIn(this.home);
		assertThat(this.mine.page("my/handover/book", this.home.id().value()).orElseThrow().readiness().missing())
			.extracting(Readiness.Lack::textKey)
			.containsExactly("purchase.booking.inspected");
		assertThat(this.mine.page("my/handover/book-again", this.home.id().value()).orElseThrow().readiness().isReady())
			.isTrue();
	}

	@Test
	void b_8_nobody_came_until_half_an_hour_after_the_end() {
		Appointment booked = book();
		this.clock.set(DAY, LocalTime.of(11, 59));
		this.missed.run();
		assertThat(state(booked)).isEqualTo(AppointmentState.BOOKED);
		this.clock.set(DAY, LocalTime.of(12, 0));
		this.missed.run();
		this.missed.run();
		assertThat(state(booked)).isEqualTo(AppointmentState.NO_SHOW);
		assertThat(this.bookings.told(this.home)).containsExactly("booked", "missed");
		this.desk.checkIn(booked.id(), 1);
		assertThat(state(booked)).isEqualTo(AppointmentState.CHECKED_IN);
	}

	@Test
	void R_205_a_clerk_marks_a_miss_when_it_is_over_and_not_before() {
		Appointment booked = book();
		this.clock.set(DAY, LocalTime.of(11, 0));
		assertRefused(BookingRefusal.NOT_OVER, () -> this.desk.miss(booked.id(), 0));
		this.clock.set(DAY, LocalTime.of(11, 30));
		this.desk.miss(booked.id(), 0);
		assertThat(state(booked)).isEqualTo(AppointmentState.NO_SHOW);
	}

	@Test
	void R_205_whoever_comes_without_an_appointment_is_received_though_all_seats_are_taken() {
		this.clock.set(DAY, LocalTime.of(8, 0));
		book();
		Sample walker = this.bookings.home(this.project, "走进来的");
		Appointment there = this.desk.walkIn(this.calendar.id(), walker.id().value(), slot(10, 0));
		assertThat(there.state()).isEqualTo(AppointmentState.CHECKED_IN);
		assertThat(there.walkIn()).isTrue();
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("2/1");
		assertRefused(BookingRefusal.NOT_TODAY,
				() -> this.desk.walkIn(this.calendar.id(), this.bookings.home(this.project, "何其").id().value(),
						this.bookings.slot(this.calendar, DAY.plusDays(1), 10, 0)));
	}

	@Test
	void R_205_a_clerk_moves_with_a_reason_that_the_owner_reads_and_the_owner_may_still_move_twice() {
		Appointment booked = book();
		assertRefused(BookingRefusal.REASON_MISSING, () -> this.desk.move(booked.id(), 0, slot(15, 0), ""));
		this.desk.move(booked.id(), 0, slot(15, 0), "验房师请假");
		assertThat(this.bookings.told(this.home)).containsExactly("booked", "moved-by-staff");
		Appointment moved = this.desk.appointment(booked.id()).orElseThrow().appointment();
		assertThat(moved.moves()).isZero();
		assertThat(moved.code()).isEqualTo(booked.code());
	}

	@Test
	void R_205_two_clerks_at_one_appointment_the_second_is_told() {
		Appointment booked = book();
		this.desk.confirm(booked.id(), 0);
		assertRefused(BookingRefusal.CHANGED_MEANWHILE, () -> this.desk.cancel(booked.id(), 0, "停电"));
		assertThat(state(booked)).isEqualTo(AppointmentState.CONFIRMED);
		this.desk.cancel(booked.id(), 1, "停电");
		assertThat(this.bookings.told(this.home)).containsExactly("booked", "cancelled-with-alternative");
	}

	@Test
	void R_015_a_calendar_of_other_projects_does_not_exist() {
		Appointment booked = book();
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.desk.appointment(booked.id())).isEmpty();
		assertThat(this.desk.byCode(booked.code())).isEmpty();
		assertRefused(BookingRefusal.NOT_FOUND, () -> this.desk.search(this.calendar.id(), "欧阳"));
		assertRefused(BookingRefusal.NOT_FOUND, () -> this.desk.cancel(booked.id(), 0, "停电"));
		assertRefused(BookingRefusal.NOT_FOUND, this::book);
	}

	@Test
	void R_205_a_home_of_another_project_is_none_of_this_calendars() {
		Sample elsewhere = this.bookings.home(this.purchases.project(), "别处的");
		assertRefused(BookingRefusal.NOT_FOUND,
				() -> this.desk.book(this.calendar.id(), elsewhere.id().value(), slot(10, 0)));
		assertThat(this.desk.search(this.calendar.id(), elsewhere.unitNo())).isEqualTo(List.of());
	}

	private Appointment book() {
		return this.desk.book(this.calendar.id(), this.home.id().value(), slot(10, 0));
	}

	private AppointmentState state(Appointment one) {
		return this.desk.appointment(one.id()).orElseThrow().appointment().state();
	}

	private long slot(int hour, int minute) {
		return this.bookings.slot(this.calendar, DAY, hour, minute);
	}

}
