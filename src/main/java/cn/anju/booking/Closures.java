package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import cn.anju.core.Ids;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored closures: times at which nobody can come, with the reason. */
@Component
class Closures {

	private final JdbcClient jdbc;

	private final Clock clock;

	Closures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Closes the slots that lie in it, also partly; gives how many. */
	int close(long calendar, Instant from, Instant until, String reason, String by) {
		long id = Ids.next();
		this.jdbc.sql("""
				insert into booking_closures (id, calendar_id, from_at, until_at, reason, closed_by_name, closed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id, calendar, Utc.column(from), Utc.column(until), reason, by, Utc.column(this.clock.instant()))
			.update();
		return this.jdbc.sql("""
				update booking_slots set closure_id = ? where calendar_id = ? and closure_id is null
				and starts_at < ? and ends_at > ?""")
			.params(id, calendar, Utc.column(until), Utc.column(from))
			.update();
	}

	String reason(long id) {
		return this.jdbc.sql("select reason from booking_closures where id = ?").param(id).query(String.class).single();
	}

	Optional<Closure> find(long id) {
		return this.jdbc.sql("select * from booking_closures where id = ?")
			.param(id)
			.query((row, _) -> closure(row))
			.optional();
	}

	/** Those of a calendar that are not taken back and end later than an instant. */
	List<Closure> of(long calendar, Instant after) {
		return this.jdbc
			.sql("select * from booking_closures where calendar_id = ? and until_at > ? and opened_at is null"
					+ " order by from_at")
			.params(calendar, Utc.column(after))
			.query((row, _) -> closure(row))
			.list();
	}

	/** Opens its slots again; what was cancelled stays cancelled. */
	void open(long id, String by) {
		this.jdbc
			.sql("update booking_closures set opened_at = ?, opened_by_name = ? where id = ? and opened_at is null")
			.params(Utc.column(this.clock.instant()), by, id)
			.update();
		this.jdbc.sql("update booking_slots set closure_id = null where closure_id = ?").param(id).update();
	}

	private static Closure closure(java.sql.ResultSet row) throws java.sql.SQLException {
		return new Closure(row.getLong("id"), row.getLong("calendar_id"),
				Utc.instant(row.getObject("from_at", LocalDateTime.class)),
				Utc.instant(row.getObject("until_at", LocalDateTime.class)), row.getString("reason"),
				row.getString("closed_by_name"));
	}

}
