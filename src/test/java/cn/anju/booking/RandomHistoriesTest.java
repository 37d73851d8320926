package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Utc;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static cn.anju.booking.TestBookings.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of owners, staff and time. After every step: never more seats taken
 * than there are, unless staff reduced them or somebody walked in; those who wait are
 * served in their order; and every home's state can be explained.
 */
@BookingTest
class RandomHistoriesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	private static final int STEPS = 150;

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

	@Autowired
	private JdbcClient jdbc;

	private final List<Sample> homes = new ArrayList<>();

	private final List<Long> slots = new ArrayList<>();

	/** The seats above which staff have allowed a slot to be. */
	private final Map<Long, Integer> most = new HashMap<>();

	private BookingCalendar calendar;

	private LocalTime time = LocalTime.of(8, 0);

	private Random random = new Random();

	@ParameterizedTest(name = "seed {0}")
	@DisplayName("R-205 b.8: random histories never overbook, keep the order of waiting, and leave nobody unexplained")
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void random_histories(long seed) {
		this.random = new Random(seed);
		begin();
		for (int step = 0; step < STEPS; step++) {
			String what = step();
			boolean ticked = this.random.nextInt(3) == 0;
			if (ticked) {
				this.lapsed.run();
			}
			check("seed " + seed + ", step " + step + ": " + what, ticked);
		}
	}

	private void begin() {
		this.clock.set(TODAY, this.time);
		ProjectId project = this.purchases.project();
		this.calendar = this.bookings.calendar(project, 2);
		for (int i = 0; i < 9; i++) {
			this.homes.add(this.bookings.home(project, "何其" + i));
		}
		for (int hour : new int[] { 10, 15 }) {
			long slot = this.bookings.slot(this.calendar, DAY, hour, 0);
			this.slots.add(slot);
			this.most.put(slot, 2);
		}
	}

	private String step() {
		Sample home = this.homes.get(this.random.nextInt(this.homes.size()));
		long id = home.id().value();
		long slot = this.slots.get(this.random.nextInt(this.slots.size()));
		this.bookings.signIn(home);
		int dice = this.random.nextInt(20);
		if (dice < 6) {
			return tried("book", () -> this.mine.book(INSPECTION, id, slot));
		}
		if (dice < 9) {
			return tried("choose", () -> this.mine.choose(INSPECTION, id, slot));
		}
		if (dice < 13) {
			return tried("join", () -> this.mine.join(INSPECTION, id, slot));
		}
		if (dice < 15) {
			return tried("leave", () -> this.mine.leave(INSPECTION, id, slot));
		}
		if (dice < 17) {
			return tried("cancel",
					() -> this.appointments.appointments()
						.stream()
						.filter((one) -> one.appointment().state().isLive())
						.forEach((one) -> this.appointments.cancel(one.appointment().id())));
		}
		if (dice < 18) {
			int seats = this.random.nextInt(4);
			this.most.merge(slot, seats, Math::max);
			return tried("seats " + seats, () -> this.desk.seats(List.of(slot), seats, "人手变动"));
		}
		this.time = this.time.plusMinutes(1 + this.random.nextInt(7));
		this.clock.set(TODAY, this.time);
		return tried("time " + this.time, this.lapsed::run);
	}

	private static String tried(String what, Runnable work) {
		try {
			work.run();
			return what;
		}
		catch (Refused ex) {
			return what + " refused: " + ex.reason();
		}
	}

	private void check(String history, boolean ticked) {
		for (long slot : this.slots) {
			// seats that were given away stay given when staff reduce them later
			assertThat(seated(slot) + held(slot)).as(history).isLessThanOrEqualTo(this.most.get(slot));
			assertThat(outOfOrder(slot)).as(history + ": somebody who came later was offered a seat first").isZero();
			// a choice that was let go elsewhere is offered by the next tick of the clock
			assertThat(ticked && freeWhileSomebodyWaits(slot)).as(history + ": a seat is free and somebody waits")
				.isFalse();
		}
		for (Sample home : this.homes) {
			assertThat(live(home)).as(history).isLessThanOrEqualTo(1);
			assertThat(unexplained(home)).as(history + ": an offer without a held seat, or the other way").isZero();
		}
	}

	private int seated(long slot) {
		return count("select count(*) from booking_appointments where slot_id = ? and seated = 1", slot);
	}

	private int held(long slot) {
		return count("select count(*) from booking_holds where slot_id = ? and until_at > ?", slot, now());
	}

	private int outOfOrder(long slot) {
		return count("""
				select count(*) from booking_waits w join booking_waits o on o.slot_id = w.slot_id
				where w.slot_id = ? and w.state = 'WAITING' and o.state = 'OFFERED'
				and (o.joined_at, o.id) > (w.joined_at, w.id)""", slot);
	}

	private boolean freeWhileSomebodyWaits(long slot) {
		boolean waiting = count("select count(*) from booking_waits where slot_id = ? and state = 'WAITING'", slot) > 0;
		return waiting && count("select seats from booking_slots where id = ?", slot) > seated(slot) + held(slot);
	}

	private int live(Sample home) {
		return count("select count(*) from booking_appointments where subject_id = ? and live = 1", home.id().value());
	}

	private int unexplained(Sample home) {
		return count("""
				select count(*) from booking_waits w where w.subject_id = ? and w.state = 'OFFERED' and not exists
				(select 1 from booking_holds h where h.slot_id = w.slot_id and h.unit_id = w.unit_id
				and h.kind = 'OFFER')""", home.id().value()) + count("""
				select count(*) from booking_holds h where h.subject_id = ? and h.kind = 'OFFER' and not exists
				(select 1 from booking_waits w where w.slot_id = h.slot_id and w.unit_id = h.unit_id
				and w.state = 'OFFERED')""", home.id().value());
	}

	private int count(String sql, Object... values) {
		return this.jdbc.sql(sql).params(values).query(Integer.class).single();
	}

	private Object now() {
		return Utc.column(this.clock.instant());
	}

}
