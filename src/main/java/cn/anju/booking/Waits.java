package cn.anju.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.core.Ids;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored waiting lists. */
@Component
class Waits {

	private static final String SELECT = "select * from booking_waits ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Waits(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void join(AppointmentSlot slot, BookableSubject subject, String purpose) {
		this.jdbc.sql("""
				insert into booking_waits (id, slot_id, unit_id, purpose, subject_kind, subject_id, joined_at, state)
				values (?, ?, ?, ?, ?, ?, ?, 'WAITING') on duplicate key update slot_id = values(slot_id)""")
			.params(Ids.next(), slot.id(), subject.unit().value(), purpose, subject.subject().kind(),
					subject.subject().id(), Utc.column(this.clock.instant()))
			.update();
	}

	/** Who is next for a seat of a slot; asked under its lock. */
	Optional<Wait> next(long slot) {
		return this.jdbc.sql(SELECT + "where slot_id = ? and waiting = 1 order by joined_at, id limit 1")
			.param(slot)
			.query((row, _) -> wait(row))
			.optional();
	}

	Optional<Wait> present(long slot, UnitId unit, String purpose) {
		return this.jdbc.sql(SELECT + "where slot_id = ? and unit_id = ? and purpose = ? and present = 1")
			.params(slot, unit.value(), purpose)
			.query((row, _) -> wait(row))
			.optional();
	}

	/** What a unit waits for or is offered. */
	List<Wait> present(UnitId unit, String purpose) {
		return this.jdbc.sql(SELECT + "where unit_id = ? and purpose = ? and present = 1 order by joined_at, id")
			.params(unit.value(), purpose)
			.query((row, _) -> wait(row))
			.list();
	}

	/** Who waits for some slots or has an offer, in their order. */
	Map<Long, List<Wait>> ofSlots(Collection<Long> slots) {
		return slots.isEmpty() ? Map.of()
				: this.jdbc.sql(SELECT + "where slot_id in (:slots) and present = 1 order by slot_id, joined_at, id")
					.param("slots", slots)
					.query((row, _) -> wait(row))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Wait::slot));
	}

	/** Where a unit waits, the slot that begins first before others. */
	List<WaitingPlace> places(UnitId unit, String purpose, Instant now) {
		return this.jdbc.sql("""
				select s.*, (select count(*) from booking_waits b where b.slot_id = w.slot_id and b.waiting = 1
				and (b.joined_at, b.id) <= (w.joined_at, w.id)) place
				from booking_waits w join booking_slots s on s.id = w.slot_id
				where w.unit_id = ? and w.purpose = ? and w.waiting = 1 and s.starts_at > ? order by s.starts_at""")
			.params(unit.value(), purpose, Utc.column(now))
			.query((row, _) -> new WaitingPlace(Slots.slot(row), row.getInt("place")))
			.list();
	}

	void offer(Wait one, Instant until) {
		this.jdbc.sql("update booking_waits set state = 'OFFERED', offered_until = ? where id = ?")
			.params(Utc.column(until), one.id())
			.update();
	}

	void end(Wait one, Wait.State how) {
		this.jdbc.sql("update booking_waits set state = ?, ended_at = ? where id = ?")
			.params(how.name(), Utc.column(this.clock.instant()), one.id())
			.update();
	}

	void taken(long slot, UnitId unit, String purpose) {
		this.jdbc
			.sql("update booking_waits set state = 'TAKEN', ended_at = ?"
					+ " where slot_id = ? and unit_id = ? and purpose = ? and present = 1")
			.params(Utc.column(this.clock.instant()), slot, unit.value(), purpose)
			.update();
	}

	/** Offers whose time is over. */
	List<Wait> lapsed(Instant now, int most) {
		return this.jdbc
			.sql(SELECT + "where state = 'OFFERED' and offered_until <= ? order by offered_until, id limit ?")
			.params(Utc.column(now), most)
			.query((row, _) -> wait(row))
			.list();
	}

	/** Slots that are still to come and for which somebody waits. */
	List<Long> awaited(Instant now, int most) {
		return this.jdbc
			.sql("select distinct s.id from booking_waits w join booking_slots s on s.id = w.slot_id"
					+ " where w.waiting = 1 and s.starts_at > ? order by s.id limit ?")
			.params(Utc.column(now), most)
			.query(Long.class)
			.list();
	}

	/** Nobody waits for what is over. */
	void endPast(Instant now) {
		this.jdbc.sql("""
				update booking_waits w join booking_slots s on s.id = w.slot_id
				set w.state = 'PASSED', w.ended_at = :now where w.waiting = 1 and s.starts_at <= :now""")
			.param("now", Utc.column(now))
			.update();
	}

	private static Wait wait(ResultSet row) throws SQLException {
		return new Wait(row.getLong("id"), row.getLong("slot_id"), new UnitId(row.getLong("unit_id")),
				row.getString("purpose"), new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
				Utc.instant(row.getObject("joined_at", LocalDateTime.class)),
				Wait.State.valueOf(row.getString("state")),
				Utc.optional(row.getObject("offered_until", LocalDateTime.class)));
	}

}
