package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.messaging.RuleDays.Step;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The plan of a day: for every rule the due days about which it has something to say, as
 * a table that the database joins with the due dates.
 */
@Component
class DayPlan {

	static final String EMPTY = "[]";

	private final WorkingCalendars calendars;

	private final JdbcClient client;

	private final JsonMapper json;

	private final Clock clock;

	DayPlan(WorkingCalendars calendars, JdbcClient client, JsonMapper json, Clock clock) {
		this.calendars = calendars;
		this.client = client;
		this.json = json;
		this.clock = clock;
	}

	/** A warning is not given any more once its day is over. */
	String notices(LocalDate day, List<RuleVersion> rules) {
		LocalDate today = LocalDate.now(this.clock);
		return plan(rules,
				(days, open) -> days.on(day, open)
					.stream()
					.filter((step) -> !step.isBefore() || !step.dueOn().isBefore(today))
					.toList());
	}

	/** Nobody is called about what is over, nor a day late. */
	String calls(LocalDate day, List<RuleVersion> rules) {
		LocalDate today = LocalDate.now(this.clock);
		return plan(rules,
				(days, open) -> days.callsOn(day, open)
					.stream()
					.filter((step) -> !step.isBefore() || !step.dueOn().isBefore(today))
					.toList());
	}

	private String plan(List<RuleVersion> rules, BiFunction<RuleDays, List<LocalDate>, List<Step>> steps) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (RuleVersion version : rules) {
			RuleDays days = new RuleDays(version.rule(), this.calendars.national());
			steps.apply(days, openDays(version.rule())).forEach((step) -> rows.add(row(version, step)));
		}
		return this.json.writeValueAsString(rows);
	}

	private static Map<String, Object> row(RuleVersion version, Step step) {
		return Map.of("rule", version.id(), "kind", version.rule().kind(), "step", step.step(), "due",
				step.dueOn().toString());
	}

	private List<LocalDate> openDays(Rule rule) {
		if (rule.monthly() == null) {
			return List.of();
		}
		return this.client.sql("select distinct due_on from messaging_due_dates where kind = ?")
			.param(rule.kind())
			.query(LocalDate.class)
			.list();
	}

}
