package cn.anju.messaging;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said to whom and when it was read, for staff of the purchase's project. */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE })
@Transactional(readOnly = true)
public class NoticeEvidence {

	private static final int MOST = 500;

	private static final String OF_PURCHASE = """
			select m.id, m.project_id, n.recipient_id, m.text_key, m.rule_id, m.facts, m.importance, n.written_at, n.read_at, \
			m.corrects_id, exists (select 1 from messaging_messages c where c.corrects_id = m.id) as corrected \
			from messaging_messages m join messaging_notices n on n.message_id = m.id \
			where m.purchase_id = :purchase order by n.written_at desc, m.id desc, n.recipient_id limit :most""";

	private final JdbcClient client;

	private final CurrentStaff staff;

	private final NoticeWords words;

	NoticeEvidence(JdbcClient client, CurrentStaff staff, NoticeWords words) {
		this.client = client;
		this.staff = staff;
		this.words = words;
	}

	/**
	 * Gives what was said about a purchase, the newest first, at most 500.
	 * @param purchase the purchase
	 * @param locale the language to give the words in
	 * @return one entry per notice and person; none for staff of other projects
	 */
	public List<SentNotice> of(PurchaseId purchase, Locale locale) {
		var scope = this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE);
		return this.client.sql(OF_PURCHASE)
			.param("purchase", purchase.value())
			.param("most", MOST)
			.query((row, _) -> new Entry(new ProjectId(row.getLong("project_id")),
					new SentNotice(row.getLong("id"), new PersonId(row.getLong("recipient_id")),
							this.words
								.of(locale, row.getString("text_key"), row.getObject("rule_id", Long.class),
										row.getString("facts"))
								.title(),
							Importance.valueOf(row.getString("importance")),
							Utc.instant(row.getObject("written_at", LocalDateTime.class)),
							Utc.optional(row.getObject("read_at", LocalDateTime.class)),
							row.getObject("corrects_id") != null, row.getBoolean("corrected"))))
			.list()
			.stream()
			.filter((entry) -> scope.allows(entry.project()))
			.map(Entry::notice)
			.toList();
	}

	/**
	 * Gives the latest notice about a purchase.
	 * @param purchase the purchase
	 * @param locale the language to give the words in
	 * @return one entry per person it was given to; none if nothing was said yet, or for
	 * staff of other projects
	 */
	public List<SentNotice> latest(PurchaseId purchase, Locale locale) {
		List<SentNotice> all = of(purchase, locale);
		return all.stream().filter((notice) -> notice.notice() == all.getFirst().notice()).toList();
	}

	private record Entry(ProjectId project, SentNotice notice) {
	}

}
