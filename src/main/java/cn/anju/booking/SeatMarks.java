package cn.anju.booking;

import java.time.Clock;
import java.time.LocalDate;

import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks of what stands in a calendar from yesterday on: two marks are equal as long as a
 * board or a page of free seats would show the same. A slot that begins or ends and a
 * hold that runs out change it too.
 */
@Component
class SeatMarks {

	private static final String ALL = """
			select concat_ws('/',
			(select concat_ws(',', version, open) from booking_calendars where id = :calendar),
			(select concat_ws(',', count(*), sum(crc32(concat_ws(',', id, seats, closure_id, retired, ends_at))),
			sum(starts_at <= :now), sum(ends_at <= :now)) from booking_slots where calendar_id = :calendar and day >= :day),
			(select concat_ws(',', count(*), sum(crc32(concat_ws(',', id, version))))
			from booking_appointments where calendar_id = :calendar and starts_at >= :start),
			(select concat_ws(',', count(*), sum(crc32(concat_ws(',', h.id, h.slot_id, h.until_at))))
			from booking_slots s join booking_holds h on h.slot_id = s.id
			where s.calendar_id = :calendar and s.day >= :day and h.until_at > :now),
			(select concat_ws(',', count(*), sum(crc32(concat_ws(',', w.id, w.state))))
			from booking_slots s join booking_waits w on w.slot_id = s.id and w.present = 1
			where s.calendar_id = :calendar and s.day >= :day))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SeatMarks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	String of(long calendar) {
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		return this.jdbc.sql(ALL)
			.param("calendar", calendar)
			.param("day", yesterday)
			.param("start", Utc.column(yesterday.atStartOfDay(this.clock.getZone()).toInstant()))
			.param("now", Utc.column(this.clock.instant()))
			.query(String.class)
			.single();
	}

}
