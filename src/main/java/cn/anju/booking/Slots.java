package cn.anju.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import cn.anju.core.Refused;
import cn.anju.core.UnitId;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored slots, and the truth about their seats: whoever takes or frees one holds the
 * lock of its row, so that the database decides who gets the last seat.
 */
@Component
class Slots {

	// an offer or a choice that has run out takes no seat, whether it is cleared away or
	// not
	private static final String TAKEN = """
			(select count(*) from booking_appointments a where a.slot_id = s.id and a.seated = 1)
			+ (select count(*) from booking_holds h where h.slot_id = s.id and h.until_at > :now
			and not (h.unit_id = :unit and h.purpose = :purpose))""";

	private final JdbcClient jdbc;

	Slots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<AppointmentSlot> find(long id) {
		return this.jdbc.sql("select * from booking_slots where id = ?")
			.param(id)
			.query((row, _) -> slot(row))
			.optional();
	}

	AppointmentSlot lock(long id) {
		return this.jdbc.sql("select * from booking_slots where id = ? for update")
			.param(id)
			.query((row, _) -> slot(row))
			.optional()
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	/** Always in the same order, so that two moves wait instead of deadlocking. */
	void lockAll(Collection<Long> ids) {
		new TreeSet<>(ids).forEach(this::lock);
	}

	/** Only under the lock of the slot does this stay true. */
	Look look(AppointmentSlot slot, UnitId unit, String purpose, Instant now) {
		return this.jdbc.sql("select s.seats - (" + TAKEN + """
				) free, exists (select 1 from booking_waits w where w.slot_id = s.id and w.waiting = 1) awaited,
				exists (select 1 from booking_holds o where o.unit_id = :unit and o.purpose = :purpose)
				or exists (select 1 from booking_waits o where o.unit_id = :unit and o.purpose = :purpose
				and o.present = 1) kept, exists (select 1 from booking_appointments b where b.unit_id = :unit
				and b.purpose = :purpose and b.live = 1 and b.slot_id = s.id) booked
				from booking_slots s where s.id = :slot""")
			.param("slot", slot.id())
			.param("now", Utc.column(now))
			.param("unit", unit.value())
			.param("purpose", purpose)
			.query((row, _) -> new Look(row.getInt("free"), row.getBoolean("awaited"), row.getBoolean("kept"),
					row.getBoolean("booked")))
			.single();
	}

	int free(AppointmentSlot slot, UnitId unit, String purpose, Instant now) {
		return look(slot, unit, purpose, now).free();
	}

	/**
	 * A slot under its lock.
	 *
	 * @param free seats that the unit could take
	 * @param awaited whether somebody waits for one
	 * @param kept whether something is held for the unit or it waits, in whichever slot
	 * @param booked whether the unit has its appointment here
	 */
	record Look(int free, boolean awaited, boolean kept, boolean booked) {
	}

	/**
	 * The slots of some days with what is free of them, seen by one unit. What others
	 * wait for is not free, even before it is offered to them.
	 */
	List<SlotSeats> seats(long calendar, LocalDate first, LocalDate last, UnitId unit, String purpose, Instant now) {
		return this.jdbc.sql("select s.*, " + TAKEN + """
				 taken, (select count(*) from booking_waits w where w.slot_id = s.id and w.waiting = 1) waiting,
				(select count(*) from booking_waits w join booking_waits b on b.slot_id = w.slot_id and b.waiting = 1
				and (b.joined_at, b.id) <= (w.joined_at, w.id) where w.slot_id = s.id and w.unit_id = :unit
				and w.purpose = :purpose and w.waiting = 1) place, exists (select 1 from booking_holds h
				where h.slot_id = s.id and h.until_at > :now and h.unit_id = :unit and h.purpose = :purpose) kept
				from booking_slots s where s.calendar_id = :calendar and s.day between :first and :last
				order by s.starts_at""")
			.param("calendar", calendar)
			.param("first", first)
			.param("last", last)
			.param("now", Utc.column(now))
			.param("unit", unit.value())
			.param("purpose", purpose)
			.query((row, _) -> {
				int kept = row.getInt("kept");
				int left = row.getInt("seats") - row.getInt("taken") - kept;
				int waiting = row.getInt("waiting");
				int free = (left > 0) ? Math.max(0, left - waiting) : left;
				return new SlotSeats(slot(row), free + kept, waiting, row.getInt("place"));
			})
			.list();
	}

	/** Open slots with a free seat, the nearest to a time first. */
	List<AppointmentSlot> nearest(long calendar, Instant to, Instant after, LocalDate last, Instant now, int most) {
		return this.jdbc
			.sql("select s.* from booking_slots s where s.calendar_id = :calendar"
					+ " and s.starts_at > :after and s.day <= :last and s.closure_id is null and s.retired = 0"
					+ " and s.seats > " + TAKEN
					+ " and not exists (select 1 from booking_waits w where w.slot_id = s.id"
					+ " and w.waiting = 1) order by abs(timestampdiff(minute, s.starts_at, :to)),"
					+ " s.starts_at desc limit :most")
			.param("calendar", calendar)
			.param("to", Utc.column(to))
			.param("after", Utc.column(after))
			.param("last", last)
			.param("now", Utc.column(now))
			.param("unit", 0)
			.param("purpose", "")
			.param("most", most)
			.query((row, _) -> slot(row))
			.list();
	}

	List<AppointmentSlot> ofDays(long calendar, LocalDate first, LocalDate last) {
		return this.jdbc
			.sql("select * from booking_slots where calendar_id = ? and day between ? and ?" + " order by starts_at")
			.params(calendar, first, last)
			.query((row, _) -> slot(row))
			.list();
	}

	void seats(long slot, int seats, @Nullable String because) {
		this.jdbc.sql("update booking_slots set seats = ?, seats_because = ? where id = ?")
			.param(seats)
			.param(because)
			.param(slot)
			.update();
	}

	static AppointmentSlot slot(ResultSet row) throws SQLException {
		return new AppointmentSlot(row.getLong("id"), row.getLong("calendar_id"), row.getObject("day", LocalDate.class),
				Utc.instant(row.getObject("starts_at", LocalDateTime.class)),
				Utc.instant(row.getObject("ends_at", LocalDateTime.class)), row.getInt("seats"),
				row.getString("seats_because"), row.getObject("closure_id", Long.class), row.getBoolean("retired"));
	}

}
