package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.UnitId;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the seats of a calendar for all open pages at once. */
@Component
class SeatReader {

	private static final UnitId NOBODY = new UnitId(0);

	private final Slots slots;

	private final JdbcClient jdbc;

	private final Clock clock;

	SeatReader(Slots slots, JdbcClient jdbc, Clock clock) {
		this.slots = slots;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	CalendarSeats of(long calendar) {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.now(this.clock);
		List<SlotSeats> seats = this.slots.seats(calendar, today, today.plusYears(1), NOBODY, "", now);
		Map<Long, Set<Long>> held = new HashMap<>();
		Map<Long, Set<Long>> waiting = new HashMap<>();
		Map<Long, String> standing = new HashMap<>();
		read("""
				select a.slot_id, a.unit_id, concat('a', a.id, '/', a.version) from booking_appointments a
				where a.calendar_id = :calendar and a.live = 1 and a.starts_at > :now""", calendar, now,
				new HashMap<>(), standing);
		read("""
				select h.slot_id, h.unit_id, concat('h', h.id, '/', h.slot_id) from booking_slots s
				join booking_holds h on h.slot_id = s.id
				where s.calendar_id = :calendar and s.starts_at > :now and h.until_at > :now""", calendar, now, held,
				standing);
		read("""
				select w.slot_id, w.unit_id, concat('w', w.id, '/', w.state) from booking_slots s
				join booking_waits w on w.slot_id = s.id and w.waiting = 1
				where s.calendar_id = :calendar and s.starts_at > :now""", calendar, now, waiting, standing);
		return new CalendarSeats(seats, held, waiting, standing);
	}

	private void read(String sql, long calendar, Instant now, Map<Long, Set<Long>> units, Map<Long, String> standing) {
		this.jdbc.sql(sql).param("calendar", calendar).param("now", Utc.column(now)).query((row) -> {
			standing.merge(row.getLong(2), row.getString(3), (one, other) -> one + other);
			units.computeIfAbsent(row.getLong(1), (_) -> new HashSet<>()).add(row.getLong(2));
		});
	}

}
