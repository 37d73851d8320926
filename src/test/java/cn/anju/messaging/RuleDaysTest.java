package cn.anju.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import cn.anju.core.DayException;
import cn.anju.core.WorkingDays;
import cn.anju.messaging.RuleDays.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The arithmetic of rules on the real calendar of 2026, without Spring. */
class RuleDaysTest {

	private static final WorkingDays DAYS = calendar();

	@Test
	@DisplayName("C11: the last of 20 protected days, with warnings on the 15th and the 18th")
	void c11() {
		LocalDate last = day("2026-10-30").plusDays(19);
		assertThat(last).isEqualTo(day("2026-11-18"));
		assertThat(days(rule(DayUnit.DAYS, RestDay.STAY, -5, -2), last)).containsExactly(day("2026-11-13"),
				day("2026-11-16"));
		assertThat(days(rule(DayUnit.DAYS, RestDay.STAY, 1), last)).containsExactly(day("2026-11-19"));
	}

	@Test
	@DisplayName("C13: the plan on the first working day of January, checks in June and December, an alarm in November")
	void c13() {
		assertThat(days(rule(DayUnit.DAYS, RestDay.AFTER, 0), day("2026-01-01"))).containsExactly(day("2026-01-04"));
		Rule twice = rule(DayUnit.MONTHS, RestDay.STAY, -6, 0);
		assertThat(days(twice, day("2026-12-15"))).containsExactly(day("2026-06-15"), day("2026-12-15"));
		assertThat(days(rule(DayUnit.DAYS, RestDay.STAY, -15), day("2026-12-15"))).containsExactly(day("2026-11-30"));
	}

	@Test
	@DisplayName("C14: an activity on a Saturday is published a month or a week before")
	void c14() {
		LocalDate saturday = day("2026-09-19");
		assertThat(days(rule(DayUnit.MONTHS, RestDay.STAY, -1), saturday)).containsExactly(day("2026-08-19"));
		assertThat(days(rule(DayUnit.DAYS, RestDay.STAY, -7), saturday)).containsExactly(day("2026-09-12"));
	}

	@Test
	@DisplayName("C9: a month back from the 31st ends on the last day of a short month")
	void months() {
		assertThat(days(rule(DayUnit.MONTHS, RestDay.STAY, 1), day("2026-01-31"))).containsExactly(day("2026-02-28"));
		assertThat(days(rule(DayUnit.MONTHS, RestDay.STAY, -1), day("2026-03-31"))).containsExactly(day("2026-02-28"));
	}

	@Test
	void a_rule_repeats_in_equal_pauses_after_its_last_time() {
		Rule weekly = with(rule(DayUnit.DAYS, RestDay.STAY, 1), 7);
		assertThat(days(weekly, day("2026-10-01"))).startsWith(day("2026-10-02"), day("2026-10-09"), day("2026-10-16"))
			.hasSize(1 + RuleDays.MOST_REPEATS);
	}

	/** What a rule says on a day is found backwards; it must be what it says forwards. */
	@ParameterizedTest
	@EnumSource(DayUnit.class)
	@DisplayName("D-09: asked by day, a rule says exactly what it says asked by due day")
	void forwards_and_backwards_agree(DayUnit unit) {
		Random random = new Random(unit.ordinal());
		for (RestDay rest : RestDay.values()) {
			for (int round = 0; round < 15; round++) {
				int first = random.nextInt(-30, 30);
				Rule rule = with(rule(unit, rest, first, first + 1 + random.nextInt(5)),
						(unit == DayUnit.DAYS) ? random.nextInt(3) : 0);
				RuleDays days = new RuleDays(rule, DAYS);
				LocalDate day = day("2026-01-01").plusDays(random.nextInt(365));
				List<Step> forwards = day.minusDays(1500)
					.datesUntil(day.plusDays(1500))
					.flatMap((due) -> days.steps(due).stream())
					.filter((step) -> step.day().equals(day))
					.toList();
				assertThat(days.on(day, List.of())).as("%s %s %s on %s", unit, rest, rule.offsets(), day)
					.containsExactlyInAnyOrderElementsOf(forwards);
			}
		}
	}

	private static List<LocalDate> days(Rule rule, LocalDate due) {
		return new RuleDays(rule, DAYS).steps(due).stream().map(Step::day).toList();
	}

	private static Rule rule(DayUnit unit, RestDay rest, Integer... offsets) {
		RuleText text = new RuleText("规则", "标题", "内容", null);
		return new Rule("rule", "kind", "purchase", "OWNER", Importance.NORMAL, Acknowledgement.NONE, "my",
				List.of(offsets), unit, rest, 0, null, false, StopWhen.NEVER, Set.of(), Map.of("zh", text, "en", text));
	}

	private static Rule with(Rule rule, int every) {
		return new Rule(rule.key(), rule.kind(), rule.category(), rule.audience(), rule.importance(),
				rule.acknowledgement(), rule.link(), rule.offsets(), rule.unit(), rule.restDay(), every, null,
				rule.call(), rule.stop(), rule.facts(), rule.texts());
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static WorkingDays calendar() {
		List<DayException> exceptions = new ArrayList<>();
		try (InputStream file = Objects.requireNonNull(RuleDaysTest.class.getResourceAsStream("/holidays/2026.json"))) {
			for (JsonNode one : new JsonMapper().readTree(file).get("days")) {
				exceptions.add(new DayException(day(one.get("date").asString()), one.get("isOffDay").asBoolean(),
						one.get("name").asString()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return WorkingDays.of(exceptions, Set.of(2026));
	}

}
