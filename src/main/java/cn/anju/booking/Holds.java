package cn.anju.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import cn.anju.core.Ids;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored holds. One that has run out counts nowhere; clearing it away is tidiness
 * only.
 */
@Component
class Holds {

	private final JdbcClient jdbc;

	Holds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Under the lock of the slot. A choice replaces the choice before; the same hold
	 * again only lasts longer.
	 */
	void hold(AppointmentSlot slot, BookableSubject subject, String purpose, Hold.Kind kind, Instant until) {
		this.jdbc.sql("""
				insert into booking_holds (id, slot_id, unit_id, purpose, subject_kind, subject_id, kind, until_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on duplicate key update slot_id = values(slot_id), until_at = values(until_at)""")
			.params(Ids.next(), slot.id(), subject.unit().value(), purpose, subject.subject().kind(),
					subject.subject().id(), kind.name(), Utc.column(until))
			.update();
	}

	/** What is held for a unit now, the first to run out first. */
	List<Hold> of(UnitId unit, String purpose, Instant now) {
		return this.jdbc.sql("""
				select s.*, h.kind, h.until_at from booking_holds h join booking_slots s on s.id = h.slot_id
				where h.unit_id = ? and h.purpose = ? and h.until_at > ? order by h.until_at, h.id""")
			.params(unit.value(), purpose, Utc.column(now))
			.query((row, _) -> new Hold(Slots.slot(row), Hold.Kind.valueOf(row.getString("kind")),
					Utc.instant(row.getObject("until_at", LocalDateTime.class))))
			.list();
	}

	void drop(UnitId unit, String purpose, Hold.Kind kind) {
		this.jdbc.sql("delete from booking_holds where unit_id = ? and purpose = ? and kind = ?")
			.params(unit.value(), purpose, kind.name())
			.update();
	}

	void drop(long slot, UnitId unit, String purpose) {
		this.jdbc.sql("delete from booking_holds where slot_id = ? and unit_id = ? and purpose = ?")
			.params(slot, unit.value(), purpose)
			.update();
	}

	/** What is kept for a unit besides offers of other slots. */
	void dropNeeded(long slot, UnitId unit, String purpose) {
		this.jdbc
			.sql("delete from booking_holds where unit_id = ? and purpose = ? and (slot_id = ? or kind <> 'OFFER')")
			.params(unit.value(), purpose, slot)
			.update();
	}

	/** What is held in closed slots, by the kind. */
	List<Kept> inClosed(Hold.Kind kind, Instant now, int most) {
		return this.jdbc.sql("""
				select h.slot_id, h.unit_id, h.purpose, h.subject_kind, h.subject_id from booking_slots s
				join booking_holds h on h.slot_id = s.id
				where s.closure_id is not null and s.starts_at > ? and h.kind = ? order by h.id limit ?""")
			.params(Utc.column(now), kind.name(), most)
			.query((row, _) -> new Kept(row.getLong(1), new UnitId(row.getLong(2)), row.getString(3),
					new Subject(row.getString(4), row.getLong(5))))
			.list();
	}

	/**
	 * A seat that is held.
	 *
	 * @param slot the slot
	 * @param unit for which unit
	 * @param purpose the key of the purpose
	 * @param subject what it is about
	 */
	record Kept(long slot, UnitId unit, String purpose, Subject subject) {
	}

	int clear(Instant now) {
		return this.jdbc.sql("delete from booking_holds where until_at <= ? order by id limit 1000")
			.param(Utc.column(now))
			.update();
	}

}
