package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import cn.anju.core.FactTexts;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The inbox of the signed-in owner: the notices of the persons bound to the phone, and no
 * others. Two spouses who share a phone see a notice to both of them once.
 */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional
public class MyNotices {

	private static final String PAGE = """
			select m.id, m.category, m.importance, m.purchase_id, m.text_key, m.facts, m.link, n.written_at, \
			n.read_at, exists (select 1 from messaging_messages c where c.corrects_id = m.id) as corrected \
			from (select message_id, min(written_at) as written_at, \
			case when count(*) = count(read_at) then max(read_at) end as read_at \
			from messaging_notices where person_id in (:persons) %s group by message_id \
			order by written_at desc, message_id desc limit :limit offset :offset) n \
			join messaging_messages m on m.id = n.message_id order by n.written_at desc, m.id desc""";

	private static final String ALL = PAGE.formatted("");

	private static final String UNREAD = PAGE.formatted("and read_at is null");

	private final JdbcClient client;

	private final UnreadNotices unread;

	private final InboxWatch watch;

	private final CurrentOwner owner;

	private final Facts facts;

	private final FactTexts texts;

	private final Clock clock;

	MyNotices(JdbcClient client, UnreadNotices unread, InboxWatch watch, CurrentOwner owner, Facts facts,
			FactTexts texts, Clock clock) {
		this.client = client;
		this.unread = unread;
		this.watch = watch;
		this.owner = owner;
		this.facts = facts;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Gives notices, the newest first.
	 * @param offset how many to pass over
	 * @param limit how many to give at most
	 * @param locale the reader's language
	 * @return the notices
	 */
	@Transactional(readOnly = true)
	public List<Notice> page(int offset, int limit, Locale locale) {
		return select(ALL, offset, limit, locale);
	}

	/**
	 * Gives the newest unread notices.
	 * @param limit how many to give at most
	 * @param locale the reader's language
	 * @return the notices
	 */
	@Transactional(readOnly = true)
	public List<Notice> newestUnread(int limit, Locale locale) {
		return select(UNREAD, 0, limit, locale);
	}

	private List<Notice> select(String sql, int offset, int limit, Locale locale) {
		Set<PersonId> persons = this.owner.persons();
		if (persons.isEmpty()) {
			return List.of();
		}
		return this.client.sql(sql)
			.param("persons", values(persons))
			.param("offset", offset)
			.param("limit", limit)
			.query((row, _) -> notice(row, locale))
			.list();
	}

	private Notice notice(ResultSet row, Locale locale) throws SQLException {
		String textKey = row.getString("text_key");
		Map<String, String> named = this.facts.read(row.getString("facts"));
		return new Notice(row.getLong("id"), row.getString("category"), Importance.valueOf(row.getString("importance")),
				new PurchaseId(row.getLong("purchase_id")), this.texts.of(locale, textKey + ".title", named),
				this.texts.of(locale, textKey + ".text", named), row.getString("link"),
				Utc.instant(row.getObject("written_at", LocalDateTime.class)),
				Utc.optional(row.getObject("read_at", LocalDateTime.class)), row.getBoolean("corrected"));
	}

	/**
	 * Counts what is unread.
	 * @return the number of unread notices
	 */
	@Transactional(readOnly = true)
	public int unreadCount() {
		return (int) this.unread.of(this.owner.persons()).values().stream().flatMap(Set::stream).distinct().count();
	}

	/**
	 * Marks a notice as read, for good: the first time counts. A notice of somebody else
	 * is left alone.
	 * @param notice its id
	 */
	public void read(long notice) {
		markRead("and message_id = :notice", notice);
	}

	/** Marks every notice as read that is unread now. */
	public void readAll() {
		markRead("and :notice = 0", 0);
	}

	private void markRead(String which, long notice) {
		Set<PersonId> persons = this.owner.persons();
		if (persons.isEmpty()) {
			return;
		}
		int marked = this.client
			.sql("update messaging_notices set read_at = :now, read_by = :account"
					+ " where person_id in (:persons) and read_at is null " + which)
			.param("now", Utc.column(this.clock.instant()))
			.param("account", this.owner.accountId().value())
			.param("persons", values(persons))
			.param("notice", notice)
			.update();
		if (marked > 0) {
			tellOpenPagesAfterCommit();
		}
	}

	/**
	 * Watches the signed-in owner's inbox.
	 * @param listener told the number of unread notices, on another thread
	 * @return ends the watching
	 */
	@Transactional(readOnly = true)
	public InboxWatch.Watching watch(IntConsumer listener) {
		return this.watch.watch(this.owner.persons(), listener);
	}

	private void tellOpenPagesAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				MyNotices.this.watch.lookSoon();
			}
		});
	}

	private static List<Long> values(Set<PersonId> persons) {
		return persons.stream().map(PersonId::value).toList();
	}

}
