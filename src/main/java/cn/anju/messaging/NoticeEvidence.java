package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import cn.anju.core.AccountId;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Utc;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

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
			n.acknowledged_at, m.withdrawn_at, m.due_on, m.planned_on, m.link like 'office%' as for_staff, \
			c.told_at, (select a.staff_name from messaging_call_attempts a where a.call_id = c.id \
			and a.outcome = 'REACHED' order by a.at desc limit 1) as told_by, \
			m.corrects_id, exists (select 1 from messaging_messages l where l.corrects_id = m.id) as corrected \
			from messaging_messages m join messaging_notices n on n.message_id = m.id \
			left join messaging_call_reasons r on r.reason_key = m.message_key \
			left join messaging_calls c on c.id = r.call_id and c.told_at is not null \
			where m.purchase_id = :purchase order by n.written_at desc, m.id desc, n.recipient_id limit :most""";

	private final JdbcClient client;

	private final CurrentStaff staff;

	private final NoticeWords words;

	private final Rules rules;

	private final StaffDirectory directory;

	NoticeEvidence(JdbcClient client, CurrentStaff staff, NoticeWords words, Rules rules, StaffDirectory directory) {
		this.client = client;
		this.staff = staff;
		this.words = words;
		this.rules = rules;
		this.directory = directory;
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
			.query((row, _) -> new Entry(new ProjectId(row.getLong("project_id")), notice(row, locale)))
			.list()
			.stream()
			.filter((entry) -> scope.allows(entry.project()))
			.map(Entry::notice)
			.toList();
	}

	private SentNotice notice(ResultSet row, Locale locale) throws SQLException {
		Long rule = row.getObject("rule_id", Long.class);
		long recipient = row.getLong("recipient_id");
		NoticeWords.Words said = this.words.of(locale, row.getString("text_key"), rule, row.getString("facts"));
		return new SentNotice(row.getLong("id"), new PersonId(recipient), said.title(),
				Importance.valueOf(row.getString("importance")),
				Utc.instant(Objects.requireNonNull(at(row, "written_at"))), Utc.optional(at(row, "read_at")),
				row.getObject("corrects_id") != null, row.getBoolean("corrected"),
				Utc.optional(at(row, "acknowledged_at")), Utc.optional(at(row, "withdrawn_at")), told(row),
				(rule != null) ? reason(row, this.rules.version(rule).rule(), locale) : null,
				row.getBoolean("for_staff") ? nameOf(new AccountId(recipient)) : null);
	}

	private static @Nullable LocalDateTime at(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class);
	}

	private static SentNotice.@Nullable Told told(ResultSet row) throws SQLException {
		Instant at = Utc.optional(at(row, "told_at"));
		return (at != null) ? new SentNotice.Told(at, Objects.requireNonNullElse(row.getString("told_by"), "")) : null;
	}

	private static @Nullable NoticeReason reason(ResultSet row, Rule rule, Locale locale) throws SQLException {
		LocalDate due = row.getObject("due_on", LocalDate.class);
		return (due != null) ? new NoticeReason(rule.key(), rule.text(locale).name(), due,
				row.getObject("planned_on", LocalDate.class)) : null;
	}

	private String nameOf(AccountId account) {
		return this.directory.find(account).map(StaffMember::name).orElse(account.toString());
	}

	/**
	 * Gives the latest notice about a purchase that went to its persons.
	 * @param purchase the purchase
	 * @param locale the language to give the words in
	 * @return one entry per person it was given to; none if nothing was said yet, or for
	 * staff of other projects
	 */
	public List<SentNotice> latest(PurchaseId purchase, Locale locale) {
		List<SentNotice> all = of(purchase, locale).stream().filter((notice) -> notice.staff() == null).toList();
		return all.stream().filter((notice) -> notice.notice() == all.getFirst().notice()).toList();
	}

	private record Entry(ProjectId project, SentNotice notice) {
	}

}
