package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands new notices to the channels of their recipients. What waits for the same
 * recipient goes out in one: notices of one day are one nudge. Two who share an address
 * get a notice to both of them there once.
 */
@Component
class Dispatch {

	private static final int CHUNK = 5_000;

	private static final Duration GATHERING = Duration.ofMinutes(2);

	private static final String OF_NOBODY_ELSE_THERE = """
			and not exists (select 1 from messaging_addresses o \
			join messaging_notices t on t.message_id = n.message_id and t.recipient_id = o.recipient_id \
			where o.channel = a.channel and o.address_lookup = a.address_lookup \
			and o.recipient_id < a.recipient_id and o.confirmed_at is not null)\s""";

	private static final String OPEN = """
			insert into messaging_deliveries (channel, recipient_id, state, due_at, attempts, created_at) \
			select distinct a.channel, a.recipient_id, 'PENDING', :due, 0, :now from messaging_notices n \
			join messaging_addresses a on a.recipient_id = n.recipient_id and a.channel in (:channels) \
			and a.confirmed_at is not null where n.dispatched = 2\s""" + OF_NOBODY_ELSE_THERE
			+ "order by a.channel, a.recipient_id on duplicate key update recipient_id = values(recipient_id)";

	private static final String FILL = """
			insert ignore into messaging_delivery_notices (delivery_id, message_id) \
			select d.id, n.message_id from messaging_notices n \
			join messaging_deliveries d on d.recipient_id = n.recipient_id and d.channel in (:channels) \
			and d.waits = 1 \
			join messaging_addresses a on a.channel = d.channel and a.recipient_id = d.recipient_id \
			where n.dispatched = 2\s""" + OF_NOBODY_ELSE_THERE + "order by d.id, n.message_id";

	private final List<Channel> channels;

	private final QuietHours quiet;

	private final JsonMapper json;

	private final JdbcClient client;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Dispatch(List<Channel> channels, QuietHours quiet, JsonMapper json, JdbcClient client,
			TransactionTemplate transaction, Clock clock) {
		this.channels = channels;
		this.quiet = quiet;
		this.json = json;
		this.client = client;
		this.transaction = transaction;
		this.clock = clock;
	}

	void run() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((_) -> some()));
		}
	}

	/** What another transaction is still writing is handed over in the next minute. */
	private boolean some() {
		List<Map<String, Long>> keys = this.client
			.sql("select message_id, recipient_id from messaging_notices where dispatched = 1 limit :most"
					+ " for update skip locked")
			.param("most", CHUNK)
			.query((row, _) -> Map.of("m", row.getLong(1), "r", row.getLong(2)))
			.list();
		if (keys.isEmpty()) {
			return false;
		}
		String which = this.json.writeValueAsString(keys);
		List<String> names = this.channels.stream().filter(Channel::configured).map(Channel::key).toList();
		if (!names.isEmpty()) {
			mark(which, 2);
			Instant now = this.clock.instant();
			this.client.sql(OPEN)
				.param("channels", names)
				.param("now", Utc.column(now))
				.param("due", Utc.column(this.quiet.next(now.plus(GATHERING))))
				.update();
			this.client.sql(FILL).param("channels", names).update();
		}
		mark(which, null);
		return keys.size() == CHUNK;
	}

	/** Thousands of pairs in a list would have the database read the whole table. */
	private void mark(String keys, @Nullable Integer dispatched) {
		this.client.sql("""
				update json_table(:keys, '$[*]' columns (m bigint path '$.m', r bigint path '$.r')) k \
				straight_join messaging_notices n on n.message_id = k.m and n.recipient_id = k.r \
				set n.dispatched = :dispatched""").param("dispatched", dispatched).param("keys", keys).update();
	}

}
