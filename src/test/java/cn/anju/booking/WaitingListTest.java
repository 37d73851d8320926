package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.booking.Refusals.assertRefused;
import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Waiting in fair order, with offers that run out. */
@BookingTest
class WaitingListTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private BookingDesk desk;

	@Autowired
	private LapsedOffers lapsed;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private BookingCalendar calendar;

	private Sample holder;

	private MyAppointment seat;

	private Sample first;

	private Sample second;

	@BeforeEach
	void the_only_seat_is_taken_and_two_wait() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 1);
		this.holder = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨"));
		this.seat = this.mine.book(INSPECTION, this.holder.id().value(), slot());
		this.first = this.bookings.home(this.project, "先来的");
		this.second = this.bookings.home(this.project, "后到的");
		join(this.first, 1);
		join(this.second, 2);
	}

	@Test
	void R_205_a_seat_that_becomes_free_is_offered_to_the_first_and_to_nobody_else() {
		free();
		assertThat(this.bookings.told(this.first)).containsExactly("offered");
		assertThat(this.bookings.told(this.second)).isEmpty();
		Sample passer = this.bookings.signIn(this.bookings.home(this.project, "路过的"));
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, passer.id().value(), slot()));
		this.bookings.signIn(this.second);
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, this.second.id().value(), slot()));
		this.bookings.signIn(this.first);
		assertThat(offer(this.first)).satisfies((one) -> {
			assertThat(one.kept().orElseThrow().kind()).isEqualTo(Hold.Kind.OFFER);
			assertThat(one.kept().orElseThrow().until()).isEqualTo(this.clock.instant().plusSeconds(7200));
		});
		this.mine.book(INSPECTION, this.first.id().value(), slot());
		assertThat(this.bookings.taken(slot())).isEqualTo("1/1");
		assertThat(this.mine.all()).singleElement().satisfies((one) -> assertThat(one.holds()).isEmpty());
	}

	@Test
	void R_205_an_offer_that_nobody_answers_goes_to_the_next() {
		free();
		this.clock.set(TODAY, LocalTime.of(12, 1));
		this.lapsed.run();
		this.lapsed.run();
		assertThat(this.bookings.told(this.first)).containsExactly("offered", "passed");
		assertThat(this.bookings.told(this.second)).containsExactly("offered");
		this.bookings.signIn(this.first);
		assertRefused(BookingRefusal.FULL, () -> this.mine.book(INSPECTION, this.first.id().value(), slot()));
	}

	@Test
	void R_205_whoever_gives_an_offer_up_lets_the_next_have_it_at_once() {
		free();
		this.bookings.signIn(this.first);
		this.mine.leave(INSPECTION, this.first.id().value(), slot());
		assertThat(this.bookings.told(this.second)).containsExactly("offered");
		assertThat(this.bookings.told(this.first)).containsExactly("offered");
	}

	@Test
	void R_205_a_choice_that_runs_out_is_offered_by_the_clock() {
		free();
		this.bookings.signIn(this.first);
		this.mine.leave(INSPECTION, this.first.id().value(), slot());
		this.bookings.signIn(this.second);
		this.mine.leave(INSPECTION, this.second.id().value(), slot());
		this.bookings.signIn(this.holder);
		this.mine.choose(INSPECTION, this.holder.id().value(), slot());
		join(this.second, 1);
		this.clock.set(TODAY, LocalTime.of(10, 6));
		this.lapsed.run();
		assertThat(this.bookings.told(this.second)).containsExactly("offered", "offered");
	}

	@Test
	void R_205_a_seat_that_others_wait_for_is_shown_free_to_nobody_else() {
		Sample passer = this.bookings.home(this.project, "路过的");
		assertThat(free(passer)).isZero();
		// let go without anybody having been offered it yet
		this.bookings.letGo(this.seat.appointment().id());
		assertThat(free(passer)).isZero();
		assertThat(free(this.second)).isZero();
		assertThat(this.desk.board(this.calendar.id(), DAY, DAY).get(1).seats().free()).isZero();
		this.lapsed.run();
		assertThat(free(this.first)).isOne();
		assertThat(free(passer)).isZero();
	}

	@Test
	void R_205_whoever_waits_is_told_the_place_which_rises_when_others_leave() {
		assertThat(place(this.first)).isOne();
		assertThat(place(this.second)).isEqualTo(2);
		this.bookings.signIn(this.first);
		this.mine.leave(INSPECTION, this.first.id().value(), slot());
		assertThat(place(this.second)).isOne();
		assertThat(this.mine.page("my/handover/book", this.second.id().value()).orElseThrow().seats().on(DAY))
			.filteredOn((one) -> one.slot().id() == slot())
			.extracting(SlotSeats::place)
			.containsExactly(1);
	}

	@Test
	void R_205_nobody_waits_for_the_time_that_is_booked_already() {
		this.bookings.signIn(this.holder);
		assertRefused(BookingRefusal.SAME_SLOT, () -> this.mine.join(INSPECTION, this.holder.id().value(), slot()));
	}

	@Test
	void D_06_more_seats_are_offered_in_order() {
		this.desk.seats(java.util.List.of(slot()), 3, "今天多来两位验房师");
		assertThat(this.bookings.told(this.first)).containsExactly("offered");
		assertThat(this.bookings.told(this.second)).containsExactly("offered");
	}

	@Test
	void R_205_nobody_waits_where_there_are_seats_nor_for_more_than_three_slots() {
		this.bookings.signIn(this.second);
		long id = this.second.id().value();
		assertRefused(BookingRefusal.SEATS_FREE, () -> this.mine.join(INSPECTION, id, slot(15, 0)));
		for (int hour : new int[] { 8, 11 }) {
			Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
			this.mine.book(INSPECTION, other.id().value(), slot(hour, 30));
			this.bookings.signIn(this.second);
			this.mine.join(INSPECTION, id, slot(hour, 30));
		}
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
		this.mine.book(INSPECTION, other.id().value(), slot(15, 0));
		this.bookings.signIn(this.second);
		assertRefused(BookingRefusal.WAITS_TOO_OFTEN, () -> this.mine.join(INSPECTION, id, slot(15, 0)));
		this.mine.join(INSPECTION, id, slot(8, 30));
	}

	@Test
	void R_205_an_offer_moves_whoever_has_another_time_already() {
		this.bookings.signIn(this.first);
		MyAppointment standing = this.mine.book(INSPECTION, this.first.id().value(), slot(15, 0));
		free();
		this.bookings.signIn(this.first);
		MyAppointment moved = this.mine.book(INSPECTION, this.first.id().value(), slot());
		assertThat(moved.appointment().id()).isEqualTo(standing.appointment().id());
		assertThat(this.bookings.taken(slot(15, 0))).isEqualTo("0/1");
	}

	@Test
	void R_205_a_seat_that_becomes_free_too_late_to_come_is_simply_free() {
		this.clock.set(DAY, LocalTime.of(8, 0));
		this.desk.seats(java.util.List.of(slot()), 2, "加一位验房师");
		assertThat(this.bookings.told(this.first)).isEqualTo(java.util.List.of("offered"));
		this.clock.set(DAY, LocalTime.of(8, 50));
		this.desk.seats(java.util.List.of(slot()), 3, "再加一位验房师");
		assertThat(this.bookings.told(this.second)).isEmpty();
	}

	private int place(Sample home) {
		this.bookings.signIn(home);
		return this.mine.all().getFirst().places().getFirst().place();
	}

	private int free(Sample home) {
		this.bookings.signIn(home);
		return this.mine.page("my/handover/book", home.id().value())
			.orElseThrow()
			.seats()
			.on(DAY)
			.stream()
			.filter((one) -> one.slot().id() == slot())
			.findFirst()
			.orElseThrow()
			.free();
	}

	private void free() {
		this.bookings.signIn(this.holder);
		this.appointments.cancel(this.seat.appointment().id());
	}

	private void join(Sample home, int minute) {
		this.clock.set(TODAY, LocalTime.of(10, minute));
		this.bookings.signIn(home);
		this.mine.join(INSPECTION, home.id().value(), slot());
		this.clock.set(TODAY, LocalTime.of(10, 0));
	}

	private MyBooking offer(Sample home) {
		return this.mine.page("my/handover/book", home.id().value()).orElseThrow().booking();
	}

	private long slot() {
		return slot(10, 0);
	}

	private long slot(int hour, int minute) {
		return this.bookings.slot(this.calendar, DAY, hour, minute);
	}

}
