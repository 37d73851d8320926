package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.booking.CalendarRules.Times;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Ids;
import cn.anju.core.Utc;
import cn.anju.core.WorkingDays;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the stored slots to the rules of their calendar, as far ahead as it looks. What
 * somebody has booked or waits for is never taken away: such a slot is retired, takes
 * nobody new, and stands on the board until staff have moved its people.
 */
@Component
class SlotsByRules {

	private static final String OCCUPIED = """
			exists (select 1 from booking_appointments a where a.slot_id = s.id)
			or exists (select 1 from booking_holds h where h.slot_id = s.id)
			or exists (select 1 from booking_waits w where w.slot_id = s.id)""";

	private final BookingCalendars calendars;

	private final Slots slots;

	private final WorkingCalendars workingDays;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Clock clock;

	SlotsByRules(BookingCalendars calendars, Slots slots, WorkingCalendars workingDays, JdbcTemplate jdbc,
			JdbcClient client, Clock clock) {
		this.calendars = calendars;
		this.slots = slots;
		this.workingDays = workingDays;
		this.jdbc = jdbc;
		this.client = client;
		this.clock = clock;
	}

	/**
	 * Makes the slots from today on what the rules say; doing it twice changes nothing.
	 */
	@Transactional
	public void apply(long calendarId) {
		BookingCalendar calendar = this.calendars.lock(calendarId);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate last = today.plusDays(calendar.rules().horizonDays());
		Map<Instant, Wanted> wanted = wanted(calendar, today, last);
		Map<Instant, AppointmentSlot> present = this.slots.ofDays(calendarId, today, last.plusYears(1))
			.stream()
			.filter((slot) -> slot.endsAt().isAfter(this.clock.instant()))
			.collect(Collectors.toMap(AppointmentSlot::startsAt, Function.identity()));
		add(calendarId, wanted.values().stream().filter((slot) -> !present.containsKey(slot.startsAt())).toList());
		present.values().forEach((slot) -> keep(slot, wanted));
		remove(calendarId);
	}

	private Map<Instant, Wanted> wanted(BookingCalendar calendar, LocalDate first, LocalDate last) {
		String authority = calendar.rules().authority();
		WorkingDays days = (authority != null) ? this.workingDays.of(authority) : this.workingDays.national();
		Map<Instant, Wanted> wanted = new HashMap<>();
		first.datesUntil(last.plusDays(1)).forEach((day) -> {
			for (Times times : calendar.rules().on(day, days)) {
				Instant starts = day.atTime(times.starts()).atZone(this.clock.getZone()).toInstant();
				Instant ends = day.atTime(times.ends()).atZone(this.clock.getZone()).toInstant();
				// also the one that is under way: people walk in
				if (ends.isAfter(this.clock.instant())) {
					wanted.put(starts, new Wanted(day, starts, ends, times.seats()));
				}
			}
		});
		return wanted;
	}

	private void add(long calendar, List<Wanted> wanted) {
		this.jdbc.batchUpdate("""
				insert into booking_slots (id, calendar_id, day, starts_at, ends_at, seats) \
				values (?, ?, ?, ?, ?, ?)""", wanted, 1_000, (statement, slot) -> {
			statement.setLong(1, Ids.next());
			statement.setLong(2, calendar);
			statement.setObject(3, slot.day());
			statement.setObject(4, Utc.column(slot.startsAt()));
			statement.setObject(5, Utc.column(slot.endsAt()));
			statement.setInt(6, slot.seats());
		});
		closeWhatLiesInClosures(calendar);
	}

	/** A slot that is made later than the closure in which it lies is closed too. */
	private void closeWhatLiesInClosures(long calendar) {
		this.client.sql("""
				update booking_slots s join booking_closures c on c.calendar_id = s.calendar_id
				and c.opened_at is null and s.starts_at < c.until_at and s.ends_at > c.from_at
				set s.closure_id = c.id where s.calendar_id = ? and s.closure_id is null""").param(calendar).update();
	}

	private void keep(AppointmentSlot slot, Map<Instant, Wanted> wanted) {
		Wanted same = wanted.get(slot.startsAt());
		if (same == null) {
			if (!slot.retired()) {
				this.client.sql("update booking_slots set retired = 1 where id = ?").param(slot.id()).update();
			}
			return;
		}
		int seats = (slot.seatsBecause() != null) ? slot.seats() : same.seats();
		if (slot.retired() || seats != slot.seats() || !same.endsAt().equals(slot.endsAt())) {
			this.client
				.sql("update booking_slots s set retired = 0, seats = ?, ends_at = if(" + OCCUPIED
						+ ", ends_at, ?) where s.id = ?")
				.params(seats, Utc.column(same.endsAt()), slot.id())
				.update();
		}
	}

	private void remove(long calendar) {
		this.client
			.sql("delete s from booking_slots s where s.calendar_id = ? and s.retired = 1 and not (" + OCCUPIED + ")")
			.param(calendar)
			.update();
	}

	private record Wanted(LocalDate day, Instant startsAt, Instant endsAt, int seats) {
	}

}
