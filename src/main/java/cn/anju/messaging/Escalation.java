package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An important notice that nobody has opened in time becomes a call in the next working
 * hour, never earlier (D-21). One that every person has to acknowledge waits for all of
 * them.
 */
@Component
class Escalation {

	/** What is older has been overtaken by what happened since. */
	private static final Duration STALE = Duration.ofDays(7);

	private static final String UNSEEN = """
			from messaging_messages m \
			where m.escalate_at <= :now and m.escalate_at > :oldest and m.withdrawn_at is null and m.purchase_id is not null \
			and not exists (select 1 from messaging_messages c where c.corrects_id = m.id) \
			and not exists (select 1 from messaging_call_reasons x where x.reason_key = m.message_key) \
			and exists (select 1 from messaging_notices n where n.message_id = m.id) \
			and if(m.acknowledgement = 'ALL', \
			exists (select 1 from messaging_notices n where n.message_id = m.id and n.read_at is null), \
			not exists (select 1 from messaging_notices n where n.message_id = m.id and n.read_at is not null)) """;

	private static final String CALL = """
			insert into messaging_calls (purchase_id, project_id, call_on, not_before, state, attempts, created_at, \
			version) select distinct m.purchase_id, m.project_id, :callOn, :from, 'OPEN', 0, :now, 0\s""" + UNSEEN
			+ "on duplicate key update purchase_id = values(purchase_id)";

	private static final String GIVE_REASONS = """
			insert ignore into messaging_call_reasons (reason_key, call_id, cause, rule_id, text_key, facts, \
			subject_kind, subject_id, due_kind, due_on, added_at) \
			select m.message_key, c.id, 'UNREAD', m.rule_id, m.text_key, m.facts, m.subject_kind, m.subject_id, \
			m.due_kind, m.due_on, :now\s""" + UNSEEN.replace("where m.escalate_at <=",
			"join messaging_calls c on c.purchase_id = m.purchase_id and c.open_on = :callOn where m.escalate_at <=");

	// whoever has read it meanwhile need not be called
	private static final String TAKE_BACK = """
			update messaging_call_reasons x join messaging_calls c on c.id = x.call_id and c.state = 'OPEN' \
			join messaging_messages m on m.message_key = x.reason_key set x.withdrawn_at = :now \
			where x.cause = 'UNREAD' and x.withdrawn_at is null and if(m.acknowledgement = 'ALL', \
			not exists (select 1 from messaging_notices n where n.message_id = m.id and n.read_at is null), \
			exists (select 1 from messaging_notices n where n.message_id = m.id and n.read_at is not null))""";

	private static final String CLOSE = """
			update messaging_calls c set c.state = 'OUTDATED', c.closed_at = :now, c.version = c.version + 1 \
			where c.state = 'OPEN' and not exists (select 1 from messaging_call_reasons x where x.call_id = c.id \
			and x.withdrawn_at is null)""";

	private static final String DONE = "update messaging_messages set escalate_at = null where escalate_at <= :now";

	private final JdbcClient client;

	private final WorkingHours hours;

	private final Clock clock;

	Escalation(JdbcClient client, WorkingHours hours, Clock clock) {
		this.client = client;
		this.hours = hours;
		this.clock = clock;
	}

	/** Only inside a transaction. */
	void look() {
		Instant instant = this.clock.instant();
		Instant next = this.hours.next(instant);
		LocalDateTime now = Utc.column(instant);
		LocalDateTime oldest = now.minus(STALE);
		for (String sql : List.of(CALL, GIVE_REASONS)) {
			this.client.sql(sql)
				.param("now", now)
				.param("oldest", oldest)
				.param("callOn", this.hours.day(next))
				.param("from", Utc.column(next))
				.update();
		}
		this.client.sql(DONE).param("now", now).update();
		if (this.client.sql(TAKE_BACK).param("now", now).update() > 0) {
			this.client.sql(CLOSE).param("now", now).update();
		}
	}

}
