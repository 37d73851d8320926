package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.Utc;
import cn.anju.identity.Sealed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox of the channels. An attempt is written before it is made and ended
 * afterwards, each in a transaction of its own: one without an end was cut off, and only
 * a provider that knows it again gets it again.
 */
@Component
class Deliveries {

	/** After how long an attempt without an end was surely cut off. */
	static final Duration CUT_OFF = Duration.ofMinutes(5);

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

	private final JdbcClient client;

	private final NoticeWords words;

	private final Sealed sealed;

	private final QuietHours quiet;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Deliveries(JdbcClient client, NoticeWords words, Sealed sealed, QuietHours quiet, TransactionTemplate transaction,
			Clock clock) {
		this.client = client;
		this.words = words;
		this.sealed = sealed;
		this.quiet = quiet;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * A delivery that this node sends now.
	 *
	 * @param id its id
	 * @param attempt the number of the attempt, from 1
	 * @param nudge what to send; one without notices has nothing left to say
	 */
	record Claimed(long id, int attempt, Nudge nudge) {
	}

	/** Takes deliveries that are due; no other node takes them. */
	List<Claimed> claim(String channel, int most) {
		return this.transaction.execute((_) -> {
			Instant now = this.clock.instant();
			if (!this.quiet.next(now).equals(now)) {
				return List.of();
			}
			List<Waiting> waiting = due(channel, most, now);
			if (waiting.isEmpty()) {
				return List.of();
			}
			List<Long> ids = waiting.stream().map(Waiting::id).toList();
			this.client
				.sql("update messaging_deliveries set state = 'SENDING', claimed_at = :now, attempts = attempts + 1"
						+ " where id in (:ids)")
				.param("now", Utc.column(now))
				.param("ids", ids)
				.update();
			this.client
				.sql("insert into messaging_attempts (delivery_id, attempt, started_at)"
						+ " select id, attempts, :now from messaging_deliveries where id in (:ids)")
				.param("now", Utc.column(now))
				.param("ids", ids)
				.update();
			return claimed(channel, waiting);
		});
	}

	private List<Waiting> due(String channel, int most, Instant now) {
		List<Waiting> waiting = new ArrayList<>(waiting(channel, "PENDING", most, now));
		if (waiting.size() < most) {
			waiting.addAll(waiting(channel, "RETRY", most - waiting.size(), now));
		}
		return waiting;
	}

	/** In the order of the index, so that no more is locked than is taken. */
	private List<Waiting> waiting(String channel, String state, int most, Instant now) {
		return this.client.sql("""
				select id, attempts, recipient_id from messaging_deliveries
				where channel = :channel and state = :state and due_at <= :now
				order by due_at, id limit :most for update skip locked""")
			.param("channel", channel)
			.param("state", state)
			.param("now", Utc.column(now))
			.param("most", most)
			.query((row, _) -> new Waiting(row.getLong(1), row.getInt(2), row.getLong(3)))
			.list();
	}

	private Map<Long, Address> addresses(String channel, List<Waiting> waiting) {
		Map<Long, Address> found = new HashMap<>();
		this.client.sql("""
				select recipient_id, address_sealed, language from messaging_addresses where channel = :channel
				and recipient_id in (:recipients) and confirmed_at is not null""")
			.param("channel", channel)
			.param("recipients", waiting.stream().map(Waiting::recipient).toList())
			.query((row) -> {
				found.put(row.getLong(1),
						new Address(this.sealed.decrypt(row.getBytes(2)), Locale.forLanguageTag(row.getString(3))));
			});
		return found;
	}

	/** To whoever has no address any more there is nothing to say. */
	private List<Claimed> claimed(String channel, List<Waiting> waiting) {
		Map<Long, Address> addresses = addresses(channel, waiting);
		Map<Long, Locale> languages = new HashMap<>();
		for (Waiting one : waiting) {
			Address address = addresses.get(one.recipient());
			if (address != null) {
				languages.put(one.id(), address.language());
			}
		}
		Map<Long, List<Nudge.Item>> items = languages.isEmpty() ? Map.of() : items(languages);
		return waiting.stream().map((one) -> {
			Address address = addresses.getOrDefault(one.recipient(), Address.NONE);
			return new Claimed(one.id(), one.attempts() + 1, new Nudge(channel + "-" + one.id(), address.text(),
					address.language(), items.getOrDefault(one.id(), List.of())));
		}).toList();
	}

	/** What was opened meanwhile, or holds no longer, needs no nudge. */
	private Map<Long, List<Nudge.Item>> items(Map<Long, Locale> languages) {
		Map<Long, List<Nudge.Item>> found = new HashMap<>();
		this.client.sql("""
				select i.delivery_id, m.text_key, m.rule_id, m.facts, m.link from messaging_delivery_notices i
				join messaging_deliveries d on d.id = i.delivery_id
				join messaging_messages m on m.id = i.message_id and m.withdrawn_at is null
				join messaging_notices n on n.message_id = m.id and n.recipient_id = d.recipient_id
				and n.read_at is null where i.delivery_id in (:ids) order by i.delivery_id, m.id desc""")
			.param("ids", languages.keySet())
			.query((row) -> {
				NoticeWords.Words said = this.words.of(
						Objects.requireNonNull(languages.get(row.getLong("delivery_id"))), row.getString("text_key"),
						row.getObject("rule_id", Long.class), row.getString("facts"));
				found.computeIfAbsent(row.getLong("delivery_id"), (_) -> new ArrayList<>())
					.add(new Nudge.Item(said.title(), said.text(), row.getString("link")));
			});
		return found;
	}

	/** Records how an attempt ended, and when to try again if the provider refused it. */
	void end(Claimed delivery, SendOutcome outcome) {
		this.transaction.executeWithoutResult((_) -> {
			Instant now = this.clock.instant();
			this.client.sql("""
					update messaging_attempts set ended_at = ?, outcome = ?, detail = ?
					where delivery_id = ? and attempt = ? and ended_at is null""")
				.params(Utc.column(now), outcome.kind().name(), outcome.detail(), delivery.id(), delivery.attempt())
				.update();
			switch (outcome.kind()) {
				case SENT -> close(delivery.id(), "SENT", now);
				case NEVER -> close(delivery.id(), "REFUSED", now);
				case UNKNOWN -> giveToCallers(delivery.id(), now);
				case LATER -> later(delivery, now);
			}
		});
	}

	/** Nothing was left to say. */
	void drop(Claimed delivery) {
		this.transaction.executeWithoutResult((_) -> {
			Instant now = this.clock.instant();
			this.client.sql("delete from messaging_attempts where delivery_id = ? and attempt = ?")
				.params(delivery.id(), delivery.attempt())
				.update();
			close(delivery.id(), "MOOT", now);
		});
	}

	private void later(Claimed delivery, Instant now) {
		if (delivery.attempt() > PAUSES.size()) {
			close(delivery.id(), "REFUSED", now);
			return;
		}
		this.client.sql("update messaging_deliveries set state = 'RETRY', due_at = ?, claimed_at = null where id = ?")
			.params(Utc.column(this.quiet.next(now.plus(PAUSES.get(delivery.attempt() - 1)))), delivery.id())
			.update();
	}

	/** Nobody knows whether it arrived: what is important is told on the phone. */
	private void giveToCallers(long id, Instant now) {
		close(id, "UNKNOWN", now);
		this.client.sql("""
				update messaging_messages m join messaging_delivery_notices i on i.message_id = m.id
				set m.escalate_at = ? where i.delivery_id = ? and m.importance = 'IMPORTANT'
				and m.escalate_at is not null and m.withdrawn_at is null""").params(Utc.column(now), id).update();
	}

	private void close(long id, String state, Instant now) {
		this.client.sql("update messaging_deliveries set state = ?, closed_at = ? where id = ?")
			.params(state, Utc.column(now), id)
			.update();
	}

	/** Looks after attempts of nodes that are gone. */
	void recover(Channel channel) {
		LocalDateTime latest = Utc.column(this.clock.instant().minus(CUT_OFF));
		List<Claimed> cut = this.client.sql("""
				select id, attempts from messaging_deliveries where channel = ? and state = 'SENDING'
				and claimed_at <= ? order by id limit 1000""")
			.params(channel.key(), latest)
			.query((row, _) -> new Claimed(row.getLong(1), row.getInt(2),
					new Nudge(channel.key() + "-" + row.getLong(1), "", Locale.ROOT, List.of())))
			.list();
		for (Claimed delivery : cut) {
			boolean again = channel.idempotent();
			end(delivery, new SendOutcome(again ? SendOutcome.Kind.LATER : SendOutcome.Kind.UNKNOWN, "cut off"));
		}
	}

	private record Waiting(long id, int attempts, long recipient) {
	}

	private record Address(String text, Locale language) {

		private static final Address NONE = new Address("", Locale.ROOT);

	}

}
