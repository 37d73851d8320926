package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.AccountId;
import cn.anju.core.Subject;
import cn.anju.core.PurchaseId;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The notices of some recipients: the persons bound to a phone, or one member of staff.
 * Two spouses who share a phone see a notice to both of them once. Only inside a
 * transaction.
 */
@Component
class Inbox {

	private static final String PAGE = """
			select m.id, m.category, m.importance, m.purchase_id, m.text_key, m.rule_id, m.facts, m.link, \
			m.acknowledgement, m.withdrawn_at is not null as withdrawn, m.due_on, m.planned_on, n.written_at, \
			n.read_at, n.acknowledged_at, n.archived, \
			exists (select 1 from messaging_messages c where c.corrects_id = m.id) as corrected \
			from (select message_id, min(written_at) as written_at, \
			case when count(*) = count(read_at) then max(read_at) end as read_at, \
			case when count(*) = count(acknowledged_at) then max(acknowledged_at) end as acknowledged_at, \
			count(archived_at) = count(*) as archived \
			from messaging_notices where recipient_id in (:recipients) %s group by message_id \
			order by written_at desc, message_id desc limit :limit offset :offset) n \
			join messaging_messages m on m.id = n.message_id order by n.written_at desc, m.id desc""";

	private static final String OF_CATEGORY = " and exists (select 1 from messaging_messages f where f.id = message_id"
			+ " and f.category = :category)";

	private final JdbcClient client;

	private final NoticeWords words;

	private final Rules rules;

	private final InboxWatch watch;

	private final Clock clock;

	Inbox(JdbcClient client, NoticeWords words, Rules rules, InboxWatch watch, Clock clock) {
		this.client = client;
		this.words = words;
		this.rules = rules;
		this.watch = watch;
		this.clock = clock;
	}

	List<Notice> page(Collection<Long> recipients, NoticeFilter filter, int offset, int limit, Locale locale) {
		if (recipients.isEmpty()) {
			return List.of();
		}
		String which = "and archived_at is " + (filter.archived() ? "not null" : "null")
				+ (filter.unread() ? " and read_at is null" : "") + ((filter.category() != null) ? OF_CATEGORY : "");
		var statement = this.client.sql(PAGE.formatted(which))
			.param("recipients", recipients)
			.param("offset", offset)
			.param("limit", limit);
		if (filter.category() != null) {
			statement = statement.param("category", filter.category());
		}
		return statement.query((row, _) -> notice(row, locale)).list();
	}

	private Notice notice(ResultSet row, Locale locale) throws SQLException {
		Long rule = row.getObject("rule_id", Long.class);
		NoticeWords.Words said = this.words.of(locale, row.getString("text_key"), rule, row.getString("facts"));
		Long purchase = row.getObject("purchase_id", Long.class);
		return new Notice(row.getLong("id"), row.getString("category"), Importance.valueOf(row.getString("importance")),
				(purchase != null) ? new PurchaseId(purchase) : null, said.title(), said.text(), row.getString("link"),
				Utc.instant(row.getObject("written_at", LocalDateTime.class)),
				Utc.optional(row.getObject("read_at", LocalDateTime.class)),
				Acknowledgement.valueOf(row.getString("acknowledgement")),
				Utc.optional(row.getObject("acknowledged_at", LocalDateTime.class)), row.getBoolean("archived"),
				row.getBoolean("corrected"), row.getBoolean("withdrawn"),
				(rule != null) ? reason(row, this.rules.version(rule).rule(), locale) : null);
	}

	private static NoticeReason reason(ResultSet row, Rule rule, Locale locale) throws SQLException {
		return new NoticeReason(rule.key(), rule.text(locale).name(),
				Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
				row.getObject("planned_on", LocalDate.class));
	}

	/** How many notices there are of each part of the journey, archived ones left out. */
	Map<String, Integer> categories(Collection<Long> recipients) {
		Map<String, Integer> found = new HashMap<>();
		if (!recipients.isEmpty()) {
			this.client
				.sql("select m.category, count(distinct m.id) from messaging_notices n"
						+ " join messaging_messages m on m.id = n.message_id"
						+ " where n.recipient_id in (:recipients) and n.archived_at is null group by m.category")
				.param("recipients", recipients)
				.query((row) -> {
					found.put(row.getString(1), row.getInt(2));
				});
		}
		return found;
	}

	/** The first time counts. */
	void read(Collection<Long> recipients, AccountId reader, long notice) {
		change("read_at = :now, read_by = :account", "read_at is null and message_id = :notice", recipients, reader,
				notice);
	}

	/** All that is unread now, of a part of the journey or of all of them. */
	void readAll(Collection<Long> recipients, AccountId reader, @Nullable String category) {
		String which = "read_at is null and archived_at is null";
		change("read_at = :now, read_by = :account", (category != null) ? which + OF_CATEGORY : which, recipients,
				reader, 0, category);
	}

	/** What was said about something: whoever opens its page has read it. */
	void readAbout(Collection<Long> recipients, AccountId reader, Subject subject) {
		List<Long> unread = this.client.sql("""
				select n.message_id from messaging_notices n join messaging_messages m on m.id = n.message_id
				where n.recipient_id in (:recipients) and n.read_at is null
				and m.subject_kind = :kind and m.subject_id = :id""")
			.param("recipients", recipients.isEmpty() ? List.of(0L) : recipients)
			.param("kind", subject.kind())
			.param("id", subject.id())
			.query(Long.class)
			.list();
		unread.stream().distinct().forEach((notice) -> read(recipients, reader, notice));
	}

	/** To acknowledge is to have read. */
	void acknowledge(Collection<Long> recipients, AccountId reader, long notice) {
		change("read_by = if(read_at is null, :account, read_by), read_at = coalesce(read_at, :now),"
				+ " acknowledged_at = :now, acknowledged_by = :account",
				"acknowledged_at is null and message_id = :notice", recipients, reader, notice);
	}

	/** What is put away has been seen. */
	void archive(Collection<Long> recipients, AccountId reader, long notice) {
		change("read_by = if(read_at is null, :account, read_by), read_at = coalesce(read_at, :now), archived_at = :now",
				"archived_at is null and message_id = :notice", recipients, reader, notice);
	}

	void bringBack(Collection<Long> recipients, AccountId reader, long notice) {
		change("archived_at = null", "archived_at is not null and message_id = :notice", recipients, reader, notice);
	}

	private void change(String what, String which, Collection<Long> recipients, AccountId reader, long notice) {
		change(what, which, recipients, reader, notice, null);
	}

	private void change(String what, String which, Collection<Long> recipients, AccountId reader, long notice,
			@Nullable String category) {
		if (recipients.isEmpty()) {
			return;
		}
		int changed = this.client
			.sql("update messaging_notices set " + what + " where recipient_id in (:recipients) and " + which)
			.param("now", Utc.column(this.clock.instant()))
			.param("account", reader.value())
			.param("recipients", recipients)
			.param("notice", notice)
			.param("category", category)
			.update();
		if (changed > 0) {
			tellOpenPagesAfterCommit();
		}
	}

	private void tellOpenPagesAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Inbox.this.watch.lookSoon();
			}
		});
	}

}
