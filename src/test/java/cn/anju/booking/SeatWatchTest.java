package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import cn.anju.SettableClock;
import cn.anju.core.Lookout;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/** Two watches on one database stand for two nodes. */
@BookingTest
class SeatWatchTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	private static final String CHANGE = "changed";

	private final BlockingQueue<String> here = new LinkedBlockingQueue<>();

	private final BlockingQueue<String> there = new LinkedBlockingQueue<>();

	private final List<Lookout.Watching> watchings = new ArrayList<>();

	@Autowired
	private SeatWatch watch;

	@Autowired
	private SeatMarks marks;

	@Autowired
	private SeatReader reader;

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private BookingDesk board;

	@Autowired
	private MyBookings mine;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private BookingCalendar calendar;

	private Sample home;

	private SeatWatch otherNode;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		ProjectId project = this.purchases.project();
		this.calendar = this.bookings.calendar(project, 2);
		this.home = this.bookings.home(project, "欧阳听雨");
		this.otherNode = new SeatWatch(this.marks, this.reader);
	}

	@AfterEach
	void leave_the_pages() {
		this.watchings.forEach(Lookout.Watching::end);
		this.otherNode.close();
	}

	@Test
	void pages_on_both_nodes_are_told_once_of_each_change() throws Exception {
		openPages();
		Appointment booked = this.desk.book(this.calendar.id(), this.home.id().value(), slot(10));
		told();
		this.desk.move(booked.id(), booked.version(), slot(15), "验房员请假");
		told();
		this.board.seats(List.of(slot(15)), 1, "少一位验房员");
		told();
		assertThat(this.here).isEmpty();
		assertThat(this.there).isEmpty();
	}

	@Test
	void a_seat_that_is_held_is_told_and_told_again_when_the_hold_has_run_out() throws Exception {
		openPages();
		this.bookings.signIn(this.home);
		this.mine.choose(INSPECTION, this.home.id().value(), slot(10));
		told();
		this.clock.set(TODAY, LocalTime.of(10, 6));
		told();
	}

	@Test
	void changes_in_other_calendars_tell_nobody() throws Exception {
		openPages();
		ProjectId elsewhere = this.purchases.project();
		BookingCalendar other = this.bookings.calendar(elsewhere, 2);
		this.desk.book(other.id(), this.bookings.home(elsewhere, "沐晴").id().value(),
				this.bookings.slot(other, DAY, 10, 0));
		this.board.close(this.calendar.id(), DAY.atTime(8, 0).atZone(this.clock.getZone()).toInstant(),
				DAY.atTime(9, 0).atZone(this.clock.getZone()).toInstant(), "台风");
		told();
		assertThat(this.here).isEmpty();
	}

	@Test
	void a_node_without_open_pages_asks_nothing() {
		assertThat(this.otherNode.isLooking()).isFalse();
		Lookout.Watching first = this.otherNode.watch(this.calendar.id(), () -> {
		});
		Lookout.Watching second = this.otherNode.watch(this.calendar.id(), () -> {
		});
		first.end();
		assertThat(this.otherNode.isLooking()).isTrue();
		second.end();
		assertThat(this.otherNode.isLooking()).isFalse();
	}

	@Test
	void a_page_that_fails_does_not_keep_the_others_from_being_told() throws Exception {
		this.watchings.add(this.watch.watch(this.calendar.id(), () -> {
			throw new IllegalStateException("this page is gone");
		}));
		openPages();
		this.desk.book(this.calendar.id(), this.home.id().value(), slot(10));
		told();
	}

	private void openPages() throws InterruptedException {
		this.watchings.add(this.watch.watch(this.calendar.id(), () -> this.here.add(CHANGE)));
		this.watchings.add(this.otherNode.watch(this.calendar.id(), () -> this.there.add(CHANGE)));
		told();
	}

	private void told() throws InterruptedException {
		this.watch.lookSoon();
		assertThat(this.here.poll(60, TimeUnit.SECONDS)).isEqualTo(CHANGE);
		assertThat(this.there.poll(60, TimeUnit.SECONDS)).isEqualTo(CHANGE);
	}

	private long slot(int hour) {
		return this.bookings.slot(this.calendar, DAY, hour, 0);
	}

}
