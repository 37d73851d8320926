package cn.anju.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which notices are unread; one index, no table row. */
@Component
class UnreadNotices {

	private final JdbcClient client;

	UnreadNotices(JdbcClient client) {
		this.client = client;
	}

	Map<Long, Set<Long>> of(Collection<Long> recipients) {
		Map<Long, Set<Long>> byRecipient = new HashMap<>();
		if (!recipients.isEmpty()) {
			this.client
				.sql("select recipient_id, message_id from messaging_notices where recipient_id in (:recipients)"
						+ " and read_at is null and archived_at is null")
				.param("recipients", recipients)
				.query((row) -> {
					byRecipient.computeIfAbsent(row.getLong(1), (_) -> new HashSet<>()).add(row.getLong(2));
				});
		}
		return byRecipient;
	}

}
