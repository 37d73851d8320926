package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.FactTexts;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the clock is going to say about a purchase, and why: beside the evidence of what
 * was said it completes the line of time.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE })
@Transactional(readOnly = true)
public class NoticeOutlook {

	private static final int FARTHEST_DAYS = 92;

	private final JdbcClient client;

	private final Rules rules;

	private final WorkingCalendars calendars;

	private final Facts facts;

	private final FactTexts texts;

	private final CurrentStaff staff;

	private final Clock clock;

	NoticeOutlook(JdbcClient client, Rules rules, WorkingCalendars calendars, Facts facts, FactTexts texts,
			CurrentStaff staff, Clock clock) {
		this.client = client;
		this.rules = rules;
		this.calendars = calendars;
		this.facts = facts;
		this.texts = texts;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Gives what will be said about a purchase in the next three months.
	 * @param purchase the purchase
	 * @param locale the language of the words
	 * @return the planned notices by day; none for staff of other projects
	 */
	public List<PlannedNotice> of(PurchaseId purchase, Locale locale) {
		var scope = this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE);
		LocalDate today = LocalDate.now(this.clock);
		List<RuleVersion> speaking = this.rules.active();
		return dueDates(purchase).stream()
			.filter((due) -> scope.allows(due.project()))
			.flatMap((due) -> speaking.stream()
				.map(RuleVersion::rule)
				.filter((rule) -> rule.kind().equals(due.kind()) && !stopped(rule, due))
				.flatMap((rule) -> planned(rule, due, today, locale).stream()))
			.sorted(Comparator.comparing(PlannedNotice::on).thenComparing(PlannedNotice::title))
			.toList();
	}

	private List<PlannedNotice> planned(Rule rule, Due due, LocalDate today, Locale locale) {
		LocalDate last = today.plusDays(FARTHEST_DAYS);
		return new RuleDays(rule, this.calendars.national()).between(today, last, due.on())
			.stream()
			.filter((step) -> step.day().isAfter(today) || !isSaid(rule, due, step))
			.map((step) -> new PlannedNotice(step.day(), rule.text(locale).name(), rule.audience(),
					this.texts.filled(locale, rule.text(locale).title(), due.facts()), due.on(), rule.call()))
			.toList();
	}

	/** What is due today is written within a minute. */
	private boolean isSaid(Rule rule, Due due, RuleDays.Step step) {
		String key = String.join("/", "r", rule.key(), due.subject().kind(), Long.toString(due.subject().id()),
				due.on().toString(), step.step());
		return this.client.sql("select count(*) from messaging_messages where message_key = ?")
			.param(key)
			.query(Integer.class)
			.single() > 0;
	}

	private static boolean stopped(Rule rule, Due due) {
		String fact = rule.stop().fact();
		return fact != null && rule.stop().values().contains(due.facts().get(fact));
	}

	private List<Due> dueDates(PurchaseId purchase) {
		return this.client
			.sql("""
					select d.kind, d.subject_kind, d.subject_id, d.project_id, d.due_on, d.facts, coalesce(h.unit, '') as unit,
					coalesce(h.buyers, '') as buyers from messaging_due_dates d
					left join messaging_households h on h.purchase_id = d.purchase_id where d.purchase_id = ?""")
			.param(purchase.value())
			.query((row, _) -> {
				Map<String, String> facts = new HashMap<>(this.facts.read(row.getString("facts")));
				LocalDate on = row.getObject("due_on", LocalDate.class);
				facts.put("due", on.toString());
				facts.put("unit", row.getString("unit"));
				facts.put("buyers", row.getString("buyers"));
				return new Due(row.getString("kind"),
						new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
						new ProjectId(row.getLong("project_id")), on, facts);
			})
			.list();
	}

	private record Due(String kind, Subject subject, ProjectId project, LocalDate on, Map<String, String> facts) {
	}

}
