package cn.anju.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The history of changes to persons; numbers stand in it masked (D-16). */
@Component
class PersonChanges {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	PersonChanges(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void record(List<Change> changes, Actor by) {
		LocalDateTime now = LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
		this.jdbc.batchUpdate("insert into identity_person_changes values (?,?,?,?,?,?,?,?,?)",
				changes.stream()
					.map((change) -> new Object[] { Ids.next(), change.person(), now, by.kind().name(), by.id(),
							by.name(), change.field(), change.before(), change.after() })
					.toList());
	}

	/**
	 * One changed field.
	 *
	 * @param person the person
	 * @param field NAME, DOCUMENT or PHONE
	 * @param before what it was, masked
	 * @param after what it is, masked
	 */
	record Change(long person, String field, String before, String after) {
	}

}
