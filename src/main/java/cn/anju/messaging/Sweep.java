package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what the rules have to say on a day: one statement for the messages, one for
 * whom they go to, two for the calls, however many due dates there are. A message is
 * unique on rule, subject, due day and time of the rule (D-09), so that writing again
 * writes nothing.
 */
@Component
class Sweep {

	private static final String KEY = "concat('r/', r.rule_key, '/', d.subject_kind, '/', d.subject_id, '/', d.due_on,"
			+ " '/', p.step)";

	private static final String FACTS = "json_merge_patch(d.facts, json_object('due', date_format(d.due_on, '%Y-%m-%d'),"
			+ " 'unit', coalesce(h.unit, ''), 'buyers', coalesce(h.buyers, '')))";

	/** The plan of the day leads; the due dates are found by day and kind. */
	private static final String DUE = """
			from json_table(:plan, '$[*]' columns (rule_id bigint path '$.rule', kind varchar(64) path '$.kind', \
			step varchar(16) path '$.step', due_on date path '$.due')) p \
			straight_join messaging_due_dates d on d.due_on = p.due_on and d.kind = p.kind \
			straight_join messaging_rules r on r.id = p.rule_id \
			left join messaging_households h on h.purchase_id = d.purchase_id \
			where (:fresh = 0 or d.fresh = 2) \
			and (r.audience <> 'OWNER' or coalesce(h.released, false)) \
			and (r.stop_fact is null or not coalesce(json_contains(r.stop_values, \
			json_extract(d.facts, concat('$."', r.stop_fact, '"'))), false)) \
			and (not r.stop_acknowledged or not exists (select 1 from messaging_messages e \
			join messaging_notices a on a.message_id = e.id and a.acknowledged_at is not null \
			where e.subject_kind = d.subject_kind and e.subject_id = d.subject_id and e.due_kind = d.kind \
			and e.due_on = d.due_on and e.message_key like concat('r/', r.rule_key, '/%'))) """;

	// "on duplicate key" locks the row it finds exclusively; "ignore" would share it with
	// other writers and deadlock
	private static final String SAY = """
			insert into messaging_messages (message_key, category, importance, acknowledgement, project_id, \
			purchase_id, subject_kind, subject_id, rule_id, due_kind, due_on, planned_on, facts, link, written_at, \
			escalate_at) select\s""" + KEY + """
			, r.category, r.importance, r.acknowledgement, d.project_id, \
			d.purchase_id, d.subject_kind, d.subject_id, r.id, d.kind, d.due_on, :day,\s""" + FACTS + """
			, replace(r.link, '{purchase}', coalesce(d.purchase_id, '')), :now, \
			if(r.importance = 'IMPORTANT' and r.audience = 'OWNER', :escalate, null)\s""" + DUE
			+ "on duplicate key update message_key = values(message_key)";

	private static final String ADDRESS_OWNERS = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select distinct m.id, b.person_id, m.written_at from messaging_messages m \
			join messaging_members b on b.purchase_id = m.purchase_id and (b.until_day is null or b.until_day >= :day) \
			where m.planned_on = :day and m.written_at = :now and m.link like 'my%' order by m.id, b.person_id""";

	private static final String ADDRESS_STAFF = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			with staff as (select account_id, role, project_id from json_table(:staff, '$[*]' columns (\
			account_id bigint path '$.account', role varchar(40) path '$.role', project_id bigint path '$.project')) j) \
			select distinct m.id, s.account_id, m.written_at from messaging_messages m \
			join messaging_rules r on r.id = m.rule_id \
			left join messaging_households h on h.purchase_id = m.purchase_id \
			and h.specialist_id in (select account_id from staff) and r.audience = 'SPECIALIST' \
			join staff s on if(h.specialist_id is not null, s.account_id = h.specialist_id, \
			s.role = r.audience and s.project_id in (0, m.project_id)) \
			where m.planned_on = :day and m.written_at = :now and m.link like 'office%' order by m.id, s.account_id""";

	/** What nobody in the project is there for goes to the administrators. */
	private static final String ADDRESS_ADMINISTRATORS = """
			insert ignore into messaging_notices (message_id, recipient_id, written_at) \
			select m.id, s.account_id, m.written_at from messaging_messages m \
			join json_table(:staff, '$[*]' columns (account_id bigint path '$.account', \
			role varchar(40) path '$.role', project_id bigint path '$.project')) s \
			on s.role = 'ADMINISTRATOR' and s.project_id in (0, m.project_id) \
			where m.planned_on = :day and m.written_at = :now and m.link like 'office%' \
			and not exists (select 1 from messaging_notices n where n.message_id = m.id) order by m.id, s.account_id""";

	private static final String CALL = """
			insert into messaging_calls (purchase_id, project_id, call_on, not_before, state, attempts, created_at, \
			version) select distinct d.purchase_id, d.project_id, :day, :from, 'OPEN', 0, :now, 0\s""" + DUE
			+ """
					and d.purchase_id is not null and not exists (select 1 from messaging_call_reasons x where x.reason_key =\s"""
			+ KEY + ") on duplicate key update purchase_id = values(purchase_id)";

	private static final String GIVE_REASONS = """
			insert ignore into messaging_call_reasons (reason_key, call_id, cause, rule_id, facts, subject_kind, \
			subject_id, due_kind, due_on, added_at) select\s""" + KEY + ", c.id, 'PLANNED', r.id, " + FACTS + """
			, d.subject_kind, d.subject_id, d.kind, d.due_on, :now\s"""
			+ DUE.replace("left join messaging_households",
					"join messaging_calls c on c.purchase_id = d.purchase_id and c.open_on = :day"
							+ " left join messaging_households");

	private final JdbcClient client;

	private final Rules rules;

	private final DayPlan plan;

	private final StaffRecipients staff;

	private final WorkingHours hours;

	private final MessagingSettings settings;

	private final Clock clock;

	Sweep(JdbcClient client, Rules rules, DayPlan plan, StaffRecipients staff, WorkingHours hours,
			MessagingSettings settings, Clock clock) {
		this.settings = settings;
		this.client = client;
		this.rules = rules;
		this.plan = plan;
		this.staff = staff;
		this.hours = hours;
		this.clock = clock;
	}

	/** Writes what is to be said on a day about every due date. */
	void ofDay(LocalDate day) {
		write(day, 0, this.rules.active());
	}

	/**
	 * Writes what some rules would say on a day; for a transaction that is rolled back.
	 * @return the instant that every row carries
	 */
	LocalDateTime rehearse(LocalDate day, List<RuleVersion> rules) {
		return write(day, 0, rules);
	}

	/**
	 * Writes what is to be said today about due dates that were set since the day was
	 * swept; they are marked as being looked at.
	 */
	void ofFresh(LocalDate today) {
		write(today, 1, this.rules.active());
	}

	private LocalDateTime write(LocalDate day, int fresh, List<RuleVersion> rules) {
		LocalDateTime now = Utc.column(this.clock.instant());
		String notices = this.plan.notices(day, rules);
		if (!DayPlan.EMPTY.equals(notices)) {
			this.client.sql(SAY)
				.param("plan", notices)
				.param("fresh", fresh)
				.param("day", day)
				.param("now", now)
				.param("escalate", now.plus(this.settings.unreadPatience()))
				.update();
			this.client.sql(ADDRESS_OWNERS).param("day", day).param("now", now).update();
			for (String sql : List.of(ADDRESS_STAFF, ADDRESS_ADMINISTRATORS)) {
				this.client.sql(sql).param("staff", this.staff.json()).param("day", day).param("now", now).update();
			}
		}
		String calls = this.plan.calls(day, rules);
		if (!DayPlan.EMPTY.equals(calls)) {
			for (String sql : List.of(CALL, GIVE_REASONS)) {
				this.client.sql(sql)
					.param("plan", calls)
					.param("fresh", fresh)
					.param("day", day)
					.param("now", now)
					.param("from", Utc.column(this.hours.opening(day)))
					.update();
			}
		}
		return now;
	}

}
