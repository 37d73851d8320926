package cn.anju.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records every look at full numbers, and tells the owner of it (D-16). */
@Component
class ReadAudit {

	private static final String DOCUMENT = "DOCUMENT";

	private static final String BOTH = "DOCUMENT,PHONE";

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadAudit(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void record(PersonId person, Actor by, boolean phoneToo, String purpose) {
		this.jdbc.sql("insert into identity_read_audit values (?,?,?,?,?,?,?,?)")
			.params(Ids.next(), person.value(), LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC),
					by.kind().name(), by.id(), by.name(), phoneToo ? BOTH : DOCUMENT, purpose)
			.update();
	}

	List<PersonRead> of(Collection<PersonId> persons, int limit) {
		if (persons.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select person_id, at, actor_kind, actor_id, actor_name, fields, purpose from identity_read_audit
				where person_id in (:persons) order by id desc limit :limit""")
			.param("persons", persons.stream().map(PersonId::value).toList())
			.param("limit", limit)
			.query((row, _) -> new PersonRead(new PersonId(row.getLong(1)),
					row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
					new Actor(Actor.Kind.valueOf(row.getString(3)), row.getLong(4), row.getString(5)),
					BOTH.equals(row.getString(6)), row.getString(7)))
			.list();
	}

}
