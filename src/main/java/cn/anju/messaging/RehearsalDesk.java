package cn.anju.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock would write on a day, found by letting it write and taking everything
 * back: the very statements of the sweep, and nothing is sent.
 */
@Service
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class RehearsalDesk {

	private static final int EXAMPLES = 50;

	private final Rules rules;

	private final Sweep sweep;

	private final NoticeWords words;

	private final Facts facts;

	private final CurrentStaff staff;

	private final JdbcClient client;

	private final TransactionTemplate transaction;

	RehearsalDesk(Rules rules, Sweep sweep, NoticeWords words, Facts facts, CurrentStaff staff, JdbcClient client,
			PlatformTransactionManager transactions) {
		this.rules = rules;
		this.sweep = sweep;
		this.words = words;
		this.facts = facts;
		this.staff = staff;
		this.client = client;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Shows what all rules would do on a day.
	 * @param day the business day, today or later
	 * @param locale the language of the words
	 * @return the rules that would do something in the asker's projects, the busiest
	 * first
	 */
	public List<RuleEffect> day(LocalDate day, Locale locale) {
		return rolledBack(() -> effects(day, this.rules.active(), locale));
	}

	/**
	 * Shows what a rule would do on a day if it were published as it is.
	 * @param rule the rule, as it stands in the form
	 * @param day the business day, today or later
	 * @param locale the language of the words
	 * @return what it would do in the asker's projects
	 * @throws Refused if it could not run ({@link RuleFault#of})
	 */
	public RuleEffect preview(Rule rule, LocalDate day, Locale locale) {
		if (!RuleFault.of(rule).isEmpty()) {
			throw new Refused(MessagingRefusal.INVALID_RULE);
		}
		return rolledBack(() -> {
			this.rules.lock(rule.key());
			this.rules.publish(rule, true, this.staff.name(), true);
			RuleVersion version = this.rules.lock(rule.key()).orElseThrow();
			try {
				return effects(day, List.of(version), locale).stream()
					.findFirst()
					.orElseGet(() -> new RuleEffect(rule.key(), rule.text(locale).name(), 0, 0, 0, List.of()));
			}
			finally {
				this.rules.forget(version.id());
			}
		});
	}

	private <T> T rolledBack(Supplier<T> rehearsal) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return rehearsal.get();
		}));
	}

	private List<RuleEffect> effects(LocalDate day, List<RuleVersion> versions, Locale locale) {
		ProjectScope scope = this.staff.projects(Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR);
		LocalDateTime now = this.sweep.rehearse(day, versions);
		List<Row> rows = rows(day, now, scope, locale);
		Map<Long, Long> calls = calls(now, scope);
		return versions.stream()
			.map((version) -> effect(version, rows, calls, locale))
			.filter((effect) -> effect.notices() + effect.calls() > 0)
			.sorted(Comparator.comparingInt(RuleEffect::people).reversed())
			.toList();
	}

	private static RuleEffect effect(RuleVersion version, List<Row> rows, Map<Long, Long> calls, Locale locale) {
		List<Row> own = rows.stream().filter((row) -> row.rule() == version.id()).toList();
		return new RuleEffect(version.rule().key(), version.rule().text(locale).name(), own.size(),
				own.stream().mapToInt(Row::people).sum(), calls.getOrDefault(version.id(), 0L).intValue(),
				own.stream().limit(EXAMPLES).map(Row::example).toList());
	}

	private List<Row> rows(LocalDate day, LocalDateTime now, ProjectScope scope, Locale locale) {
		List<Row> rows = new ArrayList<>();
		this.client.sql("""
				select m.rule_id, m.project_id, m.purchase_id, m.due_on, m.facts, count(n.recipient_id) as people
				from messaging_messages m join messaging_notices n on n.message_id = m.id
				where m.planned_on = :day and m.written_at = :now group by m.id order by m.due_on, m.id""")
			.param("day", day)
			.param("now", now)
			.query((row) -> {
				if (scope.allows(new ProjectId(row.getLong("project_id")))) {
					rows.add(new Row(row.getLong("rule_id"), row.getInt("people"), example(row, locale)));
				}
			});
		return rows;
	}

	private RuleEffect.Example example(ResultSet row, Locale locale) throws SQLException {
		String stored = row.getString("facts");
		Map<String, String> named = this.facts.read(stored);
		NoticeWords.Words said = this.words.of(locale, null, row.getLong("rule_id"), stored);
		Long purchase = row.getObject("purchase_id", Long.class);
		return new RuleEffect.Example((purchase != null) ? new PurchaseId(purchase) : null,
				named.getOrDefault("unit", ""), named.getOrDefault("buyers", ""),
				row.getObject("due_on", LocalDate.class), said.title(), said.text());
	}

	private Map<Long, Long> calls(LocalDateTime now, ProjectScope scope) {
		return this.client.sql("""
				select r.rule_id, c.project_id from messaging_call_reasons r join messaging_calls c on c.id = r.call_id
				where r.added_at = :now and r.cause = 'PLANNED'""")
			.param("now", now)
			.query((row, _) -> Map.entry(row.getLong(1), new ProjectId(row.getLong(2))))
			.list()
			.stream()
			.filter((entry) -> scope.allows(entry.getValue()))
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
	}

	private record Row(long rule, int people, RuleEffect.Example example) {
	}

}
