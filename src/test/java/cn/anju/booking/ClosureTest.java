package cn.anju.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.anju.booking.Refusals.assertRefused;
import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Times that are closed, and what becomes of those who had booked. */
@BookingTest
class ClosureTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private BookingDesk desk;

	@Autowired
	private Closures closures;

	@Autowired
	private DisplacedAppointments clockwork;

	@Autowired
	private BookingCalendarDesk calendars;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private BookingCalendar calendar;

	private final List<Sample> homes = new ArrayList<>();

	@BeforeEach
	void three_come_at_ten() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 3);
		for (String name : List.of("甲", "乙", "丙")) {
			Sample home = this.bookings.signIn(this.bookings.home(this.project, name));
			this.mine.book(INSPECTION, home.id().value(), slot(10, 0));
			this.homes.add(home);
		}
	}

	@Test
	void D_06_whoever_has_booked_a_closed_time_is_told_and_gets_another_with_one_tap() {
		assertThat(this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "3号电梯故障")).isEqualTo(3);
		for (Sample home : this.homes) {
			assertThat(this.bookings.told(home)).containsExactly("booked", "cancelled-with-alternative");
			this.bookings.signIn(home);
			MyBooking page = this.mine.page("my/handover/book", home.id().value()).orElseThrow().booking();
			Hold kept = page.kept().orElseThrow();
			assertThat(kept.kind()).isEqualTo(Hold.Kind.ALTERNATIVE);
			assertThat(kept.slot().startsAt()).isEqualTo(DAY.atTime(13, 30).atZone(this.clock.getZone()).toInstant());
			assertThat(this.mine.alternatives(INSPECTION, home.id().value(), 2)).hasSize(2);
			MyAppointment again = this.mine.book(INSPECTION, home.id().value(), kept.slot().id());
			assertThat(again.movesLeft()).isEqualTo(2);
		}
		assertThat(this.bookings.taken(slot(13, 30))).isEqualTo("3/3");
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("0/3");
	}

	@Test
	void D_06_a_seat_that_is_kept_as_an_alternative_is_nobody_elses() {
		this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "3号电梯故障");
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "路过的"));
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, other.id().value(), slot(13, 30)));
		this.clock.set(TODAY.plusDays(2), LocalTime.of(10, 1));
		this.mine.book(INSPECTION, other.id().value(), slot(13, 30));
	}

	@Test
	void D_06_whoever_does_not_want_the_kept_time_lets_it_go_at_once() {
		this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "3号电梯故障");
		Sample home = this.bookings.signIn(this.homes.getFirst());
		this.mine.leave(INSPECTION, home.id().value(), slot(13, 30));
		assertThat(this.mine.page("my/handover/book", home.id().value()).orElseThrow().booking().holds()).isEmpty();
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "路过的"));
		this.mine.book(INSPECTION, other.id().value(), slot(13, 30));
	}

	@Test
	void D_06_a_kept_time_that_is_closed_too_is_replaced_and_told() {
		this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "3号电梯故障");
		this.desk.close(this.calendar.id(), at(DAY, 13), at(DAY, 15), "全楼停电");
		for (Sample home : this.homes) {
			assertThat(this.bookings.told(home)).containsExactly("booked", "cancelled-with-alternative",
					"cancelled-with-alternative");
			this.bookings.signIn(home);
			Hold kept = this.mine.page("my/handover/book", home.id().value())
				.orElseThrow()
				.booking()
				.kept()
				.orElseThrow();
			assertThat(kept.slot().isOpen()).isTrue();
			this.mine.book(INSPECTION, home.id().value(), kept.slot().id());
		}
	}

	@Test
	void D_06_nobody_books_a_closed_time_until_it_is_taken_back() {
		this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "暴雨");
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "路过的"));
		assertRefused(BookingRefusal.CLOSED, () -> this.mine.book(INSPECTION, other.id().value(), slot(10, 0)));
		Closure closure = this.desk.closures(this.calendar.id()).getFirst();
		assertThat(closure.reason()).isEqualTo("暴雨");
		this.desk.open(closure.id());
		this.mine.book(INSPECTION, other.id().value(), slot(10, 0));
	}

	@Test
	void D_06_a_closure_that_was_cut_off_is_finished_by_the_clock() {
		this.transaction
			.executeWithoutResult((_) -> this.closures.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), "台风", "顾清和"));
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("3/3");
		this.clockwork.run();
		this.clockwork.run();
		assertThat(this.bookings.taken(slot(10, 0))).isEqualTo("0/3");
		this.homes.forEach(
				(home) -> assertThat(this.bookings.told(home)).containsExactly("booked", "cancelled-with-alternative"));
	}

	@Test
	void D_06_where_no_other_time_is_free_the_owner_chooses_and_is_told_so() {
		CalendarRules rules = TestBookings.rules(TODAY, 3);
		this.calendars.change(this.calendar.id(), 0, true, this.calendar.place(), new CalendarRules(DAY, DAY, 90, 0, 2,
				30, 2, 24, null, rules.restDays(), rules.hours(), rules.buildings()));
		this.desk.close(this.calendar.id(), at(DAY, 0), at(DAY.plusDays(1), 0), "停电");
		assertThat(this.bookings.told(this.homes.getFirst())).containsExactly("booked", "cancelled-by-staff");
	}

	@Test
	void D_06_fewer_seats_drop_nobody_and_the_board_says_so() {
		this.desk.seats(List.of(slot(10, 0)), 1, "两位验房师请假");
		BoardSlot board = this.desk.board(this.calendar.id(), DAY, DAY)
			.stream()
			.filter((one) -> one.seats().slot().id() == slot(10, 0))
			.findFirst()
			.orElseThrow();
		assertThat(board.over()).isEqualTo(2);
		assertThat(board.appointments()).extracting(BoardSlot.BoardAppointment::names).containsExactly("甲", "乙", "丙");
		assertThat(board.seats().slot().seatsBecause()).isEqualTo("两位验房师请假");
		assertThat(this.bookings.told(this.homes.getFirst())).containsExactly("booked");
		assertThat(this.appointments.appointments()).hasSize(1);
	}

	@Test
	void D_06_other_hours_drop_nobody_either() {
		CalendarRules rules = TestBookings.rules(TODAY, 3);
		this.calendars.change(this.calendar.id(), 0, true, this.calendar.place(),
				new CalendarRules(TODAY, null, 60, 0, 2, 30, 2, 24, null, rules.restDays(),
						List.of(new OpeningHours(DayType.WORKDAY, LocalTime.of(14, 0), LocalTime.of(18, 0), 1)),
						rules.buildings()));
		List<BoardSlot> board = this.desk.board(this.calendar.id(), DAY, DAY);
		assertThat(board).extracting((one) -> one.seats().slot().retired())
			.containsExactly(true, false, false, false, false);
		assertThat(board.getFirst().appointments()).hasSize(3);
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "路过的"));
		assertRefused(BookingRefusal.CLOSED, () -> this.mine.book(INSPECTION, other.id().value(), slot(10, 0)));
		assertRefused(BookingRefusal.CHANGED_MEANWHILE,
				() -> this.calendars.change(this.calendar.id(), 0, true, this.calendar.place(), rules));
	}

	@Test
	void D_06_a_closure_has_a_reason_and_an_end_after_its_beginning() {
		assertRefused(BookingRefusal.REASON_MISSING,
				() -> this.desk.close(this.calendar.id(), at(DAY, 9), at(DAY, 12), " "));
		assertRefused(BookingRefusal.CLOSURE_TIMES,
				() -> this.desk.close(this.calendar.id(), at(DAY, 12), at(DAY, 9), "暴雨"));
	}

	private long slot(int hour, int minute) {
		return this.bookings.slot(this.calendar, DAY, hour, minute);
	}

	private Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(this.clock.getZone()).toInstant();
	}

}
