package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.FactTexts;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes notices: one for every member of a household, once per key and person whoever
 * writes it how often (R-088: what was said stays on record). Nothing is ever changed
 * afterwards; what turned out wrong is followed by a correction.
 */
@Service
@Transactional
public class Notices {

	private static final int CHUNK = 1_000;

	// "on duplicate key" locks the row it finds exclusively; "ignore" would share it with
	// other writers and deadlock
	private static final String SAY = """
			insert into messaging_messages (message_key, category, importance, project_id, purchase_id, \
			subject_kind, subject_id, text_key, facts, link, written_at, acknowledgement, escalate_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
			on duplicate key update message_key = values(message_key)""";

	private static final String ADDRESS = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select distinct m.id, h.person_id, m.written_at from messaging_messages m \
			join messaging_members h on h.purchase_id = m.purchase_id \
			where m.message_key in (:keys) and (h.until_day is null or h.until_day >= :today) \
			order by m.id, h.person_id""";

	private static final String SAY_STAFF = """
			insert into messaging_messages (message_key, category, importance, project_id, subject_kind, subject_id, \
			text_key, facts, link, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
			on duplicate key update message_key = values(message_key)""";

	private static final String ADDRESS_STAFF = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select m.id, t.account_id, m.written_at from messaging_messages m \
			join json_table(:to, '$[*]' columns (account_id bigint path '$')) t \
			where m.message_key = :key order by m.id, t.account_id""";

	private static final String CORRECT = """
			insert into messaging_messages (message_key, category, importance, project_id, purchase_id, \
			subject_kind, subject_id, text_key, facts, link, written_at, corrects_id) \
			select concat(message_key, '#corrected'), category, importance, project_id, purchase_id, \
			subject_kind, subject_id, :textKey, :facts, link, :now, id \
			from messaging_messages m where message_key = :key \
			on duplicate key update corrects_id = values(corrects_id)""";

	private static final String ADDRESS_CORRECTION = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select c.id, n.recipient_id, c.written_at from messaging_messages c \
			join messaging_notices n on n.message_id = c.corrects_id \
			where c.message_key = concat(:key, '#corrected') order by c.id, n.recipient_id""";

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Facts facts;

	private final FactTexts texts;

	private final InboxWatch watch;

	private final MessagingSettings settings;

	private final Clock clock;

	Notices(JdbcTemplate jdbc, JdbcClient client, Facts facts, FactTexts texts, InboxWatch watch,
			MessagingSettings settings, Clock clock) {
		this.settings = settings;
		this.jdbc = jdbc;
		this.client = client;
		this.facts = facts;
		this.texts = texts;
		this.watch = watch;
		this.clock = clock;
	}

	/**
	 * Tells households something. The caller sees to it that the purchases are released.
	 * @param notices what to tell; what was told already under its key is not told again
	 * @throws IllegalArgumentException if words or facts are missing
	 */
	public void write(Collection<NewNotice> notices) {
		if (notices.isEmpty()) {
			return;
		}
		notices.forEach((notice) -> requireWords(notice.textKey(), notice.facts()));
		// always in the same order, so that two writers of the same notices wait instead
		// of
		// deadlocking
		List<NewNotice> ordered = notices.stream().sorted(Comparator.comparing(NewNotice::key)).toList();
		for (int from = 0; from < ordered.size(); from += CHUNK) {
			writeChunk(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
		}
		nudgeAfterCommit();
	}

	private void writeChunk(List<NewNotice> notices) {
		LocalDateTime now = Utc.column(this.clock.instant());
		LocalDateTime escalate = now.plus(this.settings.unreadPatience());
		this.jdbc.batchUpdate(SAY, notices, CHUNK, (statement, notice) -> {
			statement.setString(1, notice.key());
			statement.setString(2, notice.category());
			statement.setString(3, notice.importance().name());
			statement.setLong(4, notice.project().value());
			statement.setLong(5, notice.purchase().value());
			statement.setString(6, notice.subject().kind());
			statement.setLong(7, notice.subject().id());
			statement.setString(8, notice.textKey());
			statement.setString(9, this.facts.stored(notice.facts()));
			statement.setString(10, notice.link());
			statement.setObject(11, now);
			statement.setString(12, notice.acknowledgement().name());
			statement.setObject(13, (notice.importance() == Importance.IMPORTANT) ? escalate : null);
		});
		this.client.sql(ADDRESS)
			.param("keys", notices.stream().map(NewNotice::key).toList())
			.param("today", LocalDate.now(this.clock))
			.update();
	}

	/**
	 * Tells certain members of staff something.
	 * @param notice what to tell whom; what was told already under its key is not told
	 * again
	 * @throws IllegalArgumentException if words or facts are missing
	 */
	public void tell(NewStaffNotice notice) {
		requireWords(notice.textKey(), notice.facts());
		this.client.sql(SAY_STAFF)
			.params(notice.key(), notice.category(), notice.importance().name(), notice.project().value(),
					notice.subject().kind(), notice.subject().id(), notice.textKey(), this.facts.stored(notice.facts()),
					notice.link(), Utc.column(this.clock.instant()))
			.update();
		this.client.sql(ADDRESS_STAFF)
			.param("to", notice.to().stream().map(AccountId::value).toList().toString())
			.param("key", notice.key())
			.update();
		nudgeAfterCommit();
	}

	/**
	 * Follows a notice by a correction, addressed to exactly the persons who had it; does
	 * nothing if nobody had it or it is corrected already.
	 * @param key the key of the notice that no longer holds
	 * @param textKey the key of the correction's words without {@code .title} and
	 * {@code .text}
	 * @param facts the facts its words name
	 */
	public void correct(String key, String textKey, Map<String, String> facts) {
		requireWords(textKey, facts);
		this.client.sql(CORRECT)
			.param("textKey", textKey)
			.param("facts", this.facts.stored(facts))
			.param("now", Utc.column(this.clock.instant()))
			.param("key", key)
			.update();
		this.client.sql(ADDRESS_CORRECTION).param("key", key).update();
		nudgeAfterCommit();
	}

	private void requireWords(String textKey, Map<String, String> facts) {
		Set<String> missing = new HashSet<>(this.texts.factsOf(textKey + ".title"));
		missing.addAll(this.texts.factsOf(textKey + ".text"));
		missing.removeAll(facts.keySet());
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("The notice " + textKey + " lacks the facts " + missing);
		}
	}

	private void nudgeAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Notices.this.watch.lookSoon();
			}
		});
	}

}
