package cn.anju.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.messaging.Reminders.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ReminderTest
@WithMockUser(roles = { "OWNER", "MANAGER", "SPECIALIST" })
@DisplayName("R-291, R-292: rules are changed in the office, version by version")
class RuleDeskTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);

	private static final String KEY = "sample-household";

	@Autowired
	private World world;

	@Autowired
	private RuleDesk desk;

	@BeforeEach
	void begin() {
		this.world.begin(THURSDAY);
	}

	@AfterEach
	void as_shipped() {
		this.desk.restore(KEY, now().version());
	}

	@Test
	void a_change_is_the_next_version_with_its_author_and_holds_from_the_next_sweep_on() {
		RuleVersion before = now();
		this.desk.publish(at(before.rule(), List.of(-1)), true, before.version());
		assertThat(now().version()).isEqualTo(before.version() + 1);
		assertThat(now().office()).isTrue();
		assertThat(now().publishedBy()).isEqualTo("顾清和");
		PurchaseId purchase = due(THURSDAY.plusDays(1));
		this.world.at(THURSDAY, Reminders.NIGHT);
		assertThat(this.world.written()).extracting(Reminders.Written::rule).containsExactly(KEY);
		assertThat(purchase.value()).isPositive();
	}

	@Test
	void a_rule_that_is_switched_off_says_nothing_until_it_is_switched_on() {
		RuleVersion before = now();
		this.desk.publish(before.rule(), false, before.version());
		due(THURSDAY);
		this.world.at(THURSDAY, Reminders.NIGHT);
		assertThat(this.world.written()).isEmpty();
		this.desk.publish(before.rule(), true, now().version());
		due(THURSDAY.plusDays(1));
		this.world.at(THURSDAY.plusDays(1), Reminders.NIGHT);
		assertThat(this.world.written()).hasSize(1);
	}

	@Test
	void what_could_not_run_and_what_changes_its_kind_is_refused() {
		RuleVersion before = now();
		refused(MessagingRefusal.INVALID_RULE,
				() -> this.desk.publish(at(before.rule(), List.of()), true, before.version()));
		refused(MessagingRefusal.INVALID_RULE,
				() -> this.desk.publish(of(before.rule(), "payment.first", Set.of()), true, before.version()));
		refused(MessagingRefusal.INVALID_RULE, () -> this.desk
			.publish(of(before.rule(), before.rule().kind(), Set.of("salary")), true, before.version()));
		assertThat(now().version()).isEqualTo(before.version());
	}

	@Test
	void of_two_who_change_a_rule_at_once_the_second_is_told() {
		RuleVersion before = now();
		this.desk.publish(at(before.rule(), List.of(-2)), true, before.version());
		refused(MessagingRefusal.CHANGED_MEANWHILE,
				() -> this.desk.publish(at(before.rule(), List.of(-9)), true, before.version()));
		refused(MessagingRefusal.CHANGED_MEANWHILE, () -> this.desk.restore(KEY, before.version()));
		assertThat(now().rule().offsets()).containsExactly(-2);
	}

	@Test
	void publishing_the_same_again_makes_no_version() {
		RuleVersion before = now();
		this.desk.publish(before.rule(), true, before.version());
		assertThat(now().version()).isEqualTo(before.version());
	}

	@Test
	void back_to_shipped_keeps_every_version_and_speaks_again() {
		RuleVersion before = now();
		this.desk.publish(at(before.rule(), List.of(-2)), false, before.version());
		this.desk.restore(KEY, now().version());
		assertThat(now().rule()).isEqualTo(before.rule());
		assertThat(now().active()).isTrue();
		assertThat(now().office()).isFalse();
		assertThat(this.desk.versions(KEY)).extracting(RuleVersion::version)
			.startsWith(before.version() + 2, before.version() + 1, before.version());
	}

	@Test
	void there_is_no_rule_that_was_not_shipped() {
		Rule rule = now().rule();
		Rule invented = new Rule("invented", rule.kind(), rule.category(), rule.audience(), rule.importance(),
				rule.acknowledgement(), rule.link(), rule.offsets(), rule.unit(), rule.restDay(), rule.every(),
				rule.monthly(), rule.call(), rule.stop(), rule.facts(), rule.texts());
		refused(MessagingRefusal.UNKNOWN_RULE, () -> this.desk.publish(invented, true, 1));
		assertThat(this.desk.versions("invented")).isEmpty();
	}

	@Test
	void the_list_is_ordered_by_part_of_the_journey() {
		assertThat(this.desk.rules(Locale.SIMPLIFIED_CHINESE))
			.extracting((version) -> version.rule().category() + version.rule().text(Locale.SIMPLIFIED_CHINESE).name())
			.isSorted()
			.hasSizeGreaterThan(5);
	}

	private RuleVersion now() {
		return this.desk.versions(KEY).getFirst();
	}

	private PurchaseId due(LocalDate day) {
		PurchaseId purchase = this.world.household(new PersonId(Ids.next()));
		this.world.due("sample.household", purchase, day);
		return purchase;
	}

	private static Rule at(Rule rule, List<Integer> offsets) {
		return new Rule(rule.key(), rule.kind(), rule.category(), rule.audience(), rule.importance(),
				rule.acknowledgement(), rule.link(), offsets, rule.unit(), rule.restDay(), rule.every(), rule.monthly(),
				rule.call(), rule.stop(), rule.facts(), rule.texts());
	}

	private static Rule of(Rule rule, String kind, Set<String> facts) {
		return new Rule(rule.key(), kind, rule.category(), rule.audience(), rule.importance(), rule.acknowledgement(),
				rule.link(), rule.offsets(), rule.unit(), rule.restDay(), rule.every(), rule.monthly(), rule.call(),
				rule.stop(), facts, rule.texts());
	}

	private static void refused(MessagingRefusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
