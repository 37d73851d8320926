package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.Reminders.World;
import cn.anju.purchase.TestPurchases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@ReminderTest
@DisplayName("D-21: calls at the desk, what came of them, and two clerks at once")
class CallDeskTest {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);

	private static final LocalDate FRIDAY = THURSDAY.plusDays(1);

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	@Autowired
	private World world;

	@Autowired
	private CallDesk desk;

	@Autowired
	private NoticeEvidence evidence;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private JdbcClient client;

	private TestPurchases.Known buyer;

	private PurchaseId purchase;

	@BeforeEach
	void a_call_is_planned_for_thursday() {
		this.world.begin(THURSDAY);
		this.buyer = this.purchases.register("欧阳静");
		this.purchase = this.world.household(this.buyer.id());
		this.world.due("payment.first", this.purchase, THURSDAY.plusDays(5), java.util.Map.of("open", "1105000.00"));
		this.world.at(THURSDAY, Reminders.NIGHT);
		this.world.clock.set(THURSDAY, LocalTime.of(10, 0));
	}

	@Test
	void a_call_names_what_to_say_and_to_whom_with_the_phone_masked() {
		CallTask task = only();
		assertThat(task.unit()).isEqualTo("晶都花园 1栋 0301");
		assertThat(task.reasons()).singleElement().satisfies((reason) -> {
			assertThat(reason.unread()).isFalse();
			assertThat(reason.rule()).isEqualTo("首期款提醒");
			assertThat(reason.script()).startsWith("您好").contains("¥1,105,000.00");
			assertThat(reason.dueOn()).isEqualTo(THURSDAY.plusDays(5));
		});
		assertThat(task.people()).singleElement().satisfies((one) -> {
			assertThat(one.name()).isEqualTo("欧阳静");
			assertThat(one.maskedPhone()).isNotEqualTo(this.buyer.phone()).endsWith(this.buyer.phone().substring(7));
		});
	}

	@Test
	void nobody_is_called_before_the_office_opens() {
		this.world.clock.set(THURSDAY, LocalTime.of(8, 59));
		assertThat(this.desk.open(false, false, ZH)).isEmpty();
		assertThat(this.desk.due()).isZero();
		assertThat(this.desk.open(false, true, ZH)).hasSize(1);
		this.world.clock.set(THURSDAY, LocalTime.of(9, 0));
		assertThat(this.desk.due()).isEqualTo(1);
	}

	@Test
	void who_is_reached_was_told_and_the_evidence_says_by_whom_and_when() {
		record(CallOutcome.REACHED, "会去付", null);
		assertThat(this.desk.due()).isZero();
		assertThat(this.evidence.of(this.purchase, ZH)).isNotEmpty()
			.allSatisfy((notice) -> assertThat(notice.told())
				.isEqualTo(new SentNotice.Told(this.world.clock.instant(), "顾清和")))
			.allSatisfy((notice) -> assertThat(notice.staff()).isNull());
		assertThat(this.desk.call(callId(), ZH).orElseThrow().attempts()).extracting(CallTask.Attempt::note)
			.containsExactly("会去付");
	}

	@Test
	void no_answer_is_tried_again_two_hours_later_and_within_office_hours() {
		record(CallOutcome.NO_ANSWER, "", null);
		assertThat(nextCall().notBefore()).isEqualTo(at(THURSDAY, 12, 0));
		this.world.clock.set(THURSDAY, LocalTime.of(16, 0));
		record(CallOutcome.NO_ANSWER, "", null);
		assertThat(nextCall().notBefore()).isEqualTo(at(FRIDAY, 9, 0));
		assertThat(nextCall().callOn()).isEqualTo(FRIDAY);
		assertThat(nextCall().attempts()).hasSize(2);
		assertThat(this.desk.due()).isZero();
	}

	@Test
	void a_time_that_was_agreed_on_moves_to_the_next_working_hour_and_never_lies_in_the_past() {
		LocalDate saturday = FRIDAY.plusDays(1);
		record(CallOutcome.CALL_BACK, "周六再打", at(saturday, 14, 0));
		assertThat(nextCall().notBefore()).isEqualTo(at(saturday.plusDays(2), 9, 0));
		refused(MessagingRefusal.NEXT_IN_PAST, () -> record(CallOutcome.CALL_BACK, "", at(THURSDAY, 9, 0)));
	}

	@Test
	void what_is_put_off_to_a_day_with_an_open_call_joins_it_with_reasons_and_attempts() {
		this.world.due("sample.appointment", this.purchase, FRIDAY.plusDays(3));
		this.world.at(FRIDAY, Reminders.NIGHT);
		this.world.clock.set(FRIDAY, LocalTime.of(10, 0));
		List<CallTask> both = this.desk.open(false, false, ZH);
		assertThat(both).hasSize(2);
		CallTask first = both.getFirst();
		this.desk.record(first.id(), first.version(),
				new CallResult(CallOutcome.NO_ANSWER, this.buyer.id(), "没人接", null));
		CallTask joined = nextCall();
		assertThat(joined.id()).isEqualTo(both.getLast().id());
		assertThat(joined.reasons()).extracting(CallTask.Reason::rule).containsExactlyInAnyOrder("首期款提醒", "预约提醒");
		assertThat(joined.attempts()).extracting(CallTask.Attempt::note).containsExactly("没人接");
		assertThat(joined.version()).isGreaterThan(both.getLast().version());
		refused(MessagingRefusal.CALL_CLOSED, () -> this.desk.record(first.id(), first.version() + 1,
				new CallResult(CallOutcome.REACHED, this.buyer.id(), "", null)));
	}

	@Test
	void of_two_clerks_at_once_the_second_is_told_and_changes_nothing() {
		CallTask shown = only();
		record(CallOutcome.NO_ANSWER, "", null);
		refused(MessagingRefusal.CHANGED_MEANWHILE, () -> this.desk.record(shown.id(), shown.version(),
				new CallResult(CallOutcome.REACHED, this.buyer.id(), "", null)));
		assertThat(nextCall().attempts()).hasSize(1);
		record(CallOutcome.REACHED, "", null);
		refused(MessagingRefusal.CALL_CLOSED, () -> this.desk.record(shown.id(), shown.version() + 2,
				new CallResult(CallOutcome.REACHED, this.buyer.id(), "", null)));
	}

	@Test
	void giving_up_needs_a_reason_and_tells_nobody() {
		refused(MessagingRefusal.REASON_MISSING, () -> record(CallOutcome.GIVEN_UP, " ", null));
		record(CallOutcome.GIVEN_UP, "号码已停机", null);
		assertThat(this.desk.open(false, true, ZH)).isEmpty();
		assertThat(this.evidence.of(this.purchase, ZH)).allSatisfy((notice) -> assertThat(notice.told()).isNull());
	}

	@Test
	void to_reach_is_to_reach_somebody() {
		CallTask task = only();
		refused(MessagingRefusal.PERSON_MISSING,
				() -> this.desk.record(task.id(), task.version(), new CallResult(CallOutcome.REACHED, null, "", null)));
	}

	@Test
	void the_phone_is_given_for_a_purpose_that_is_recorded_and_only_of_the_household() {
		assertThat(this.desk.dial(callId(), this.buyer.id(), "打电话告知：首期款").digits()).endsWith(this.buyer.phone());
		assertThat(this.client.sql("select count(*) from identity_read_audit where person_id = ? and purpose = ?")
			.params(this.buyer.id().value(), "打电话告知：首期款")
			.query(Integer.class)
			.single()).isEqualTo(1);
		TestPurchases.Known stranger = this.purchases.register("别家人");
		refused(MessagingRefusal.NO_PHONE, () -> this.desk.dial(callId(), stranger.id(), "打错"));
	}

	@Test
	void mine_are_those_of_purchases_that_i_look_after() {
		assertThat(this.desk.open(true, false, ZH)).isEmpty();
		this.world.household(this.purchase, true, this.staff.accountId(), this.buyer.id());
		assertThat(this.desk.open(true, false, ZH)).hasSize(1);
		given(this.staff.accountId()).willReturn(new AccountId(Ids.next()));
		assertThat(this.desk.open(true, false, ZH)).isEmpty();
	}

	@Test
	void calls_of_another_project_do_not_exist_for_a_clerk() {
		CallTask task = only();
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(new ProjectId(Ids.next()))));
		assertThat(this.desk.open(false, true, ZH)).isEmpty();
		assertThat(this.desk.call(task.id(), ZH)).isEmpty();
		assertThat(this.desk.due()).isZero();
		refused(MessagingRefusal.UNKNOWN_CALL, () -> record(task, CallOutcome.NO_ANSWER, "", null));
		refused(MessagingRefusal.UNKNOWN_CALL, () -> this.desk.dial(task.id(), this.buyer.id(), "看看"));
	}

	private CallTask only() {
		List<CallTask> open = this.desk.open(false, false, ZH);
		assertThat(open).hasSize(1);
		return open.getFirst();
	}

	private CallTask nextCall() {
		List<CallTask> open = this.desk.open(false, true, ZH);
		assertThat(open).hasSize(1);
		return open.getFirst();
	}

	private long callId() {
		return this.client.sql("select id from messaging_calls").query(Long.class).single();
	}

	private void record(CallOutcome outcome, String note, java.time.@Nullable Instant next) {
		record(nextCall(), outcome, note, next);
	}

	private void record(CallTask task, CallOutcome outcome, String note, java.time.@Nullable Instant next) {
		this.desk.record(task.id(), task.version(), new CallResult(outcome, this.buyer.id(), note, next));
	}

	private java.time.Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute).atZone(this.world.clock.getZone()).toInstant();
	}

	private static void refused(MessagingRefusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
