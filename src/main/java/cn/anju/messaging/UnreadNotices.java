package cn.anju.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import cn.anju.core.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which notices are unread; one index, no table row. */
@Component
class UnreadNotices {

	private final JdbcClient client;

	UnreadNotices(JdbcClient client) {
		this.client = client;
	}

	Map<PersonId, Set<Long>> of(Collection<PersonId> persons) {
		Map<PersonId, Set<Long>> byPerson = new HashMap<>();
		if (!persons.isEmpty()) {
			this.client
				.sql("select recipient_id, message_id from messaging_notices where recipient_id in (:persons)"
						+ " and read_at is null and archived_at is null")
				.param("persons", persons.stream().map(PersonId::value).toList())
				.query((row) -> {
					byPerson.computeIfAbsent(new PersonId(row.getLong(1)), (_) -> new HashSet<>()).add(row.getLong(2));
				});
		}
		return byPerson;
	}

}
