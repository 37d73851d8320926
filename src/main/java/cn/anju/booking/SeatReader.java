package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

	private static final String MARKS = """
			select slot_id, unit_id, concat('a', id, '/', version) mark from booking_appointments
			where calendar_id = :calendar and live = 1 and starts_at > :now{whose}
			union all
			select h.slot_id, h.unit_id, concat('h', h.id, '/', h.slot_id, h.kind) from booking_slots s
			join booking_holds h on h.slot_id = s.id
			where s.calendar_id = :calendar and s.starts_at > :now and h.until_at > :now{whose}
			union all
			select w.slot_id, w.unit_id, concat('w', w.joined_at, '/', w.id) from booking_slots s
			join booking_waits w on w.slot_id = s.id and w.waiting = 1
			where s.calendar_id = :calendar and s.starts_at > :now{whose}""";

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
		Map<Long, List<Long>> waiting = new HashMap<>();
		Map<Long, String> standing = new HashMap<>();
		marks(calendar, now, "", (slot, unit, mark) -> {
			standing.merge(unit, mark, String::concat);
			switch (mark.charAt(0)) {
				case 'h' -> held.computeIfAbsent(slot, (_) -> new HashSet<>()).add(unit);
				case 'w' -> waiting.computeIfAbsent(slot, (_) -> new ArrayList<>()).add(unit);
				default -> {
				}
			}
		});
		return new CalendarSeats(seats, held, waiting, standing, System.nanoTime());
	}

	/** What stands for one unit, in the same words. */
	String standing(long calendar, UnitId unit) {
		StringBuilder standing = new StringBuilder();
		marks(calendar, this.clock.instant(), " and unit_id = " + unit.value(), (_, _, mark) -> standing.append(mark));
		return standing.toString();
	}

	private void marks(long calendar, Instant now, String whose, Mark listener) {
		this.jdbc.sql("select slot_id, unit_id, mark from (" + MARKS.replace("{whose}", whose) + ") m order by mark")
			.param("calendar", calendar)
			.param("now", Utc.column(now))
			.query((row) -> {
				listener.mark(row.getLong(1), row.getLong(2), row.getString(3));
			});
	}

	/** Something that stands for a unit in a slot. */
	@FunctionalInterface
	private interface Mark {

		void mark(long slot, long unit, String mark);

	}

}
