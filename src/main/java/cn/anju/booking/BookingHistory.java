package cn.anju.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.Utc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what on an appointment, and when (D-16). Entries are only ever added. */
@Component
class BookingHistory {

	private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	BookingHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void add(long appointment, Actor by, String what, Map<String, String> facts) {
		this.jdbc.sql("""
				insert into booking_history (id, appointment_id, at, actor_kind, actor_id, actor_name, text_key, facts)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), appointment, Utc.column(this.clock.instant()), by.kind().name(), by.id(), by.name(),
					"booking.history." + what, this.json.writeValueAsString(facts))
			.update();
	}

	List<BookingEntry> of(long appointment) {
		return this.jdbc.sql("""
				select at, actor_kind, actor_id, actor_name, text_key, facts from booking_history
				where appointment_id = ? order by at, id""")
			.param(appointment)
			.query((row, _) -> new BookingEntry(Utc.instant(row.getObject(1, LocalDateTime.class)),
					new Actor(Actor.Kind.valueOf(row.getString(2)), row.getLong(3), row.getString(4)), row.getString(5),
					this.json.readValue(row.getString(6), FACTS)))
			.list();
	}

}
