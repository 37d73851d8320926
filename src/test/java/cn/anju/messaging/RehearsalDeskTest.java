package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.Reminders.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@ReminderTest
@WithMockUser(roles = { "OWNER", "SUPERVISOR", "SPECIALIST" })
@DisplayName("R-292: a rehearsal sends nothing, and the sweep then writes exactly what it showed")
class RehearsalDeskTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);

	private static final LocalDate FRIDAY = THURSDAY.plusDays(1);

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	private static final List<String> TABLES = List.of("due_dates", "members", "messages", "notices", "days", "rules",
			"households", "calls", "call_reasons", "call_attempts");

	@Autowired
	private World world;

	@Autowired
	private RehearsalDesk desk;

	@Autowired
	private Rules rules;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void households_with_things_due() {
		this.world.begin(THURSDAY);
		this.world.staff(Roles.SPECIALIST);
		this.world.staff(Roles.SUPERVISOR);
		this.world.staff(Roles.MANAGER);
		for (int i = 0; i < 3; i++) {
			this.world.due("payment.first", couple(), FRIDAY.plusDays(2), Map.of("open", "1000.00"));
			this.world.due("contract.window", couple(), FRIDAY.plusDays(2));
		}
		this.world.due("filing.legal", couple(), FRIDAY.plusDays(10));
		this.world.at(THURSDAY, Reminders.NIGHT);
		this.world.clock.set(THURSDAY, LocalTime.of(15, 0));
	}

	@Test
	void every_table_is_afterwards_as_it_was_before() {
		Map<String, String> before = contents();
		assertThat(this.desk.day(FRIDAY, ZH)).isNotEmpty();
		assertThat(preview(List.of(-3, -2, -1)).people()).isPositive();
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void the_numbers_are_those_that_the_sweep_then_writes() {
		Map<String, List<Integer>> shown = this.desk.day(FRIDAY, ZH)
			.stream()
			.collect(Collectors.toMap(RuleEffect::rule,
					(effect) -> List.of(effect.notices(), effect.people(), effect.calls())));
		Map<String, List<Integer>> before = writtenByRule();
		this.world.at(FRIDAY, Reminders.NIGHT);
		Map<String, List<Integer>> written = new TreeMap<>();
		writtenByRule().forEach((rule, now) -> {
			List<Integer> was = before.getOrDefault(rule, List.of(0, 0, 0));
			List<Integer> more = List.of(now.get(0) - was.get(0), now.get(1) - was.get(1), now.get(2) - was.get(2));
			if (!more.equals(List.of(0, 0, 0))) {
				written.put(rule, more);
			}
		});
		assertThat(shown).containsExactlyInAnyOrderEntriesOf(written)
			.containsEntry("contract-window", List.of(3, 6, 0))
			.containsEntry("first-payment", List.of(3, 6, 3))
			.containsEntry("filing-legal-supervisor", List.of(1, 1, 0));
	}

	@Test
	void a_preview_shows_a_rule_as_it_stands_in_the_form_and_leaves_the_published_one() {
		int version = this.rules.all()
			.stream()
			.filter((one) -> one.rule().key().equals("first-payment"))
			.findFirst()
			.orElseThrow()
			.version();
		assertThat(preview(List.of(-9)).people()).isZero();
		RuleEffect effect = preview(List.of(-2, -9));
		assertThat(effect.people()).isEqualTo(6);
		assertThat(effect.calls()).isEqualTo(3);
		assertThat(effect.examples()).hasSize(3).allSatisfy((example) -> {
			assertThat(example.buyers()).isEqualTo("欧阳静");
			assertThat(example.dueOn()).isEqualTo(FRIDAY.plusDays(2));
			assertThat(example.text()).contains("¥1,000.00");
		});
		assertThat(this.rules.versions("first-payment").getFirst().version()).isEqualTo(version);
	}

	@Test
	void what_could_not_run_is_not_tried() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> preview(List.of()))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(MessagingRefusal.INVALID_RULE));
	}

	@Test
	void households_of_other_projects_are_neither_counted_nor_shown() {
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(new ProjectId(Ids.next()))));
		assertThat(this.desk.day(FRIDAY, ZH)).isEmpty();
		assertThat(preview(List.of(-2)).examples()).isEmpty();
	}

	private PurchaseId couple() {
		return this.world.household(new PersonId(Ids.next()), new PersonId(Ids.next()));
	}

	private RuleEffect preview(List<Integer> offsets) {
		Rule rule = this.rules.versions("first-payment").getFirst().rule();
		return this.desk.preview(new Rule(rule.key(), rule.kind(), rule.category(), rule.audience(), rule.importance(),
				rule.acknowledgement(), rule.link(), offsets, rule.unit(), rule.restDay(), rule.every(), rule.monthly(),
				rule.call(), rule.stop(), rule.facts(), rule.texts()), FRIDAY, ZH);
	}

	/** What every table holds, as the database sums up its rows. */
	private Map<String, String> contents() {
		Map<String, String> found = new TreeMap<>();
		for (String table : TABLES) {
			found.put(table,
					this.client.sql("checksum table messaging_" + table)
						.query((row, _) -> row.getString("Checksum"))
						.single());
		}
		return found;
	}

	private Map<String, List<Integer>> writtenByRule() {
		Map<String, List<Integer>> found = new TreeMap<>();
		this.client.sql("""
				select r.rule_key, (select count(*) from messaging_messages m where m.rule_id = r.id),
				(select count(*) from messaging_messages m join messaging_notices n on n.message_id = m.id
				where m.rule_id = r.id), (select count(*) from messaging_call_reasons c where c.rule_id = r.id)
				from messaging_rules r where r.holds = 1""").query((row) -> {
			found.put(row.getString(1), List.of(row.getInt(2), row.getInt(3), row.getInt(4)));
		});
		return found;
	}

}
