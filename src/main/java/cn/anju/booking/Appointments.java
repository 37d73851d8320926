package cn.anju.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored appointments. */
@Component
class Appointments {

	private static final String SELECT = "select * from booking_appointments ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Appointments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Appointment> find(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query((row, _) -> appointment(row)).optional();
	}

	/** Only if it is about one of some subjects: owners reach theirs in no other way. */
	Optional<Appointment> find(long id, String kind, Collection<Long> subjects) {
		return subjects.isEmpty() ? Optional.empty()
				: this.jdbc.sql(SELECT + "where id = :id and subject_kind = :kind and subject_id in (:subjects)")
					.param("id", id)
					.param("kind", kind)
					.param("subjects", subjects)
					.query((row, _) -> appointment(row))
					.optional();
	}

	Optional<Appointment> byCode(String code) {
		return this.jdbc.sql(SELECT + "where code = ?").param(code).query((row, _) -> appointment(row)).optional();
	}

	Optional<Appointment> live(UnitId unit, String purpose) {
		return this.jdbc.sql(SELECT + "where unit_id = ? and purpose = ? and live = 1")
			.params(unit.value(), purpose)
			.query((row, _) -> appointment(row))
			.optional();
	}

	boolean hasTakenPlace(Subject subject, String purpose) {
		return this.jdbc
			.sql("select count(*) from booking_appointments where subject_kind = ? and subject_id = ? and purpose = ?"
					+ " and state = 'DONE'")
			.params(subject.kind(), subject.id(), purpose)
			.query(Integer.class)
			.single() > 0;
	}

	/** Of some subjects, the next one first, then the past ones, the newest first. */
	List<Appointment> of(String kind, Collection<Long> subjects) {
		return subjects.isEmpty() ? List.of()
				: this.jdbc
					.sql(SELECT + "where subject_kind = :kind and subject_id in (:subjects)"
							+ " order by live desc, if(live = 1, starts_at, null), starts_at desc limit 200")
					.param("kind", kind)
					.param("subjects", subjects)
					.query((row, _) -> appointment(row))
					.list();
	}

	List<Appointment> ofCalendar(long calendar, Instant from, Instant until) {
		return this.jdbc
			.sql(SELECT + "where calendar_id = ? and starts_at >= ? and starts_at < ? order by starts_at, id")
			.params(calendar, Utc.column(from), Utc.column(until))
			.query((row, _) -> appointment(row))
			.list();
	}

	/** Those to come whose time is no longer within the opening hours. */
	int outsideHours(long calendar) {
		return this.jdbc.sql("""
				select count(*) from booking_slots s join booking_appointments a on a.slot_id = s.id
				where s.calendar_id = ? and s.retired = 1 and s.starts_at > ? and a.live = 1""")
			.params(calendar, Utc.column(this.clock.instant()))
			.query(Integer.class)
			.single();
	}

	/** Appointments in closed slots that nobody has been told about yet. */
	List<Long> toDisplace(int most) {
		return toDisplace("", most);
	}

	List<Long> toDisplace(long calendar, int most) {
		return toDisplace(" and s.calendar_id = " + calendar, most);
	}

	private List<Long> toDisplace(String which, int most) {
		return this.jdbc
			.sql("""
					select a.id from booking_slots s join booking_appointments a on a.slot_id = s.id
					where s.closure_id is not null and s.starts_at > ? and a.state in ('BOOKED', 'CONFIRMED')""" + which
					+ " order by a.booked_at, a.id limit ?")
			.params(Utc.column(this.clock.instant()), most)
			.query(Long.class)
			.list();
	}

	List<Long> toMiss(Instant endedBefore, int most) {
		return this.jdbc
			.sql("select id from booking_appointments where live = 1 and state <> 'CHECKED_IN' and ends_at <= ?"
					+ " order by ends_at, id limit ?")
			.params(Utc.column(endedBefore), most)
			.query(Long.class)
			.list();
	}

	/** The database keeps to one live appointment a unit and purpose. */
	void insert(Appointment one) {
		PurchaseId purchase = one.purchase();
		try {
			this.jdbc.sql("""
					insert into booking_appointments (id, code, calendar_id, slot_id, project_id, purpose, subject_kind,
					subject_id, unit_id, purchase_id, starts_at, ends_at, state, moves, sequence, walk_in, reason,
					booked_by_kind, booked_by_id, booked_by_name, booked_at, changed_at, version)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.param(one.id())
				.param(one.code())
				.param(one.calendar())
				.param(one.slot())
				.param(one.project().value())
				.param(one.purpose())
				.param(one.subject().kind())
				.param(one.subject().id())
				.param(one.unit().value())
				.param((purchase != null) ? purchase.value() : null)
				.param(Utc.column(one.startsAt()))
				.param(Utc.column(one.endsAt()))
				.param(one.state().name())
				.param(one.moves())
				.param(one.sequence())
				.param(one.walkIn())
				.param(one.reason())
				.param(one.bookedBy().kind().name())
				.param(one.bookedBy().id())
				.param(one.bookedBy().name())
				.param(Utc.column(one.bookedAt()))
				.param(Utc.column(one.bookedAt()))
				.param(one.version())
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new Refused(BookingRefusal.ALREADY_BOOKED);
		}
	}

	/** Refuses if somebody else has changed it since the version before. */
	void update(Appointment next) {
		int changed;
		try {
			changed = this.jdbc.sql("""
					update booking_appointments set slot_id = ?, starts_at = ?, ends_at = ?, state = ?, moves = ?,
					sequence = ?, reason = ?, changed_at = ?, version = ? where id = ? and version = ?""")
				.param(next.slot())
				.param(Utc.column(next.startsAt()))
				.param(Utc.column(next.endsAt()))
				.param(next.state().name())
				.param(next.moves())
				.param(next.sequence())
				.param(next.reason())
				.param(Utc.column(this.clock.instant()))
				.param(next.version())
				.param(next.id())
				.param(next.version() - 1)
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new Refused(BookingRefusal.ALREADY_BOOKED);
		}
		if (changed == 0) {
			throw new Refused(BookingRefusal.CHANGED_MEANWHILE);
		}
	}

	private static Appointment appointment(ResultSet row) throws SQLException {
		Long purchase = row.getObject("purchase_id", Long.class);
		return new Appointment(row.getLong("id"), row.getString("code"), row.getLong("calendar_id"),
				row.getLong("slot_id"), new ProjectId(row.getLong("project_id")), row.getString("purpose"),
				new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
				new UnitId(row.getLong("unit_id")), purchase(purchase), instant(row, "starts_at"),
				instant(row, "ends_at"), AppointmentState.valueOf(row.getString("state")), row.getInt("moves"),
				row.getInt("sequence"), row.getBoolean("walk_in"), row.getString("reason"),
				new Actor(Actor.Kind.valueOf(row.getString("booked_by_kind")), row.getLong("booked_by_id"),
						row.getString("booked_by_name")),
				instant(row, "booked_at"), row.getInt("version"));
	}

	private static @Nullable PurchaseId purchase(@Nullable Long id) {
		return (id != null) ? new PurchaseId(id) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return Utc.instant(row.getObject(column, LocalDateTime.class));
	}

}
