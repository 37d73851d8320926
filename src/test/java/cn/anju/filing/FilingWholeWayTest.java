package cn.anju.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.anju.StandInUsersTest;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Actor;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.DocumentRefusal;
import cn.anju.documents.PartyKind;
import cn.anju.identity.TestClock;
import cn.anju.messaging.Importance;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole way of a filing through the desks that clerks use, on days that the test
 * chooses, with the owner looking on (domain.md b.3).
 */
@StandInUsersTest
@Import({ TestClock.class, OneFiling.class })
@WithMockUser(roles = { "SPECIALIST", "FINANCE", "OWNER" })
class FilingWholeWayTest {

	private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 31, "顾清和");

	private static final Actor SUPERVISOR = new Actor(Actor.Kind.STAFF, 32, "林一帆");

	@Autowired
	private OneFiling it;

	@Autowired
	private RunDesk runs;

	@Autowired
	private FilingDesk desk;

	@Autowired
	private FilingLedger ledger;

	@Autowired
	private MyFiling mine;

	@Autowired
	private Custody custody;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void a_home_was_sold_and_opened_to_its_buyer() {
		this.it.begin(CLERK);
	}

	@Test
	void R_101_R_102_nothing_is_filed_before_money_clauses_and_seals_are_there() {
		assertThat(this.it.filing().missing()).extracting(ConditionDetails::name)
			.containsExactly("filing-money-paid", "filing-clauses-reviewed", "filing-seals-complete",
					"filing-identity-copies");
		assertThat(this.it.filing().missing().getFirst().by().role()).isEqualTo(Roles.FINANCE);
		this.it.see("filing-clauses-reviewed");
		this.it.see("filing-identity-copies");
		this.it.pay();
		assertThat(this.it.filing().missing()).extracting(ConditionDetails::name)
			.containsExactly("filing-seals-complete");
		refused(ProcedureRefused.NOT_ITS_TURN, () -> this.it.finish("form"));
		this.it.see("filing-seals-complete");
		assertThat(this.it.filing().stage()).isEqualTo("READY");
		this.runs.withdraw(this.it.ref(), "filing-seals-complete", "缺骑缝章");
		assertThat(this.it.filing().stage()).isEqualTo("NOT_READY");
		refused(ProcedureRefused.NOT_ITS_TURN, () -> this.it.finish("form"));
	}

	@Test
	void R_098_the_form_goes_to_the_developer_with_both_signatures_and_nothing_is_submitted_before_it_is_back() {
		this.it.ready();
		this.it.finish("form");
		assertThat(this.it.form().party().kind()).isEqualTo(PartyKind.CUSTOMER_SERVICE);
		refused(DocumentRefusal.SIGNATURE_MISSING,
				() -> this.it.handForm(PartyKind.DEVELOPER, "", this.it.today().plusDays(1)));
		this.it.handForm(PartyKind.DEVELOPER, "周档案", this.it.today().plusDays(1));
		this.runs.begin(this.it.ref(), "seal", this.it.today());
		assertThat(this.jdbc.sql("""
				select due_on from messaging_due_dates where kind = 'original-return' and subject_id = ?""")
			.param(this.it.form().original())
			.query(LocalDate.class)
			.single()).isEqualTo(this.it.today().plusDays(1));
		this.it.finish("seal");
		assertThat(this.it.filing().missing()).extracting(ConditionDetails::name).containsExactly("filing-form-back");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.it.finish("submit")).satisfies((refused) -> {
			assertThat(refused.reason()).isEqualTo(ProcedureRefused.CONDITIONS_MISSING);
			assertThat(refused.facts()).containsExactly("filing-form-back");
		});
		this.it.handForm(PartyKind.CUSTOMER_SERVICE, "顾清和", null);
		this.it.finish("submit");
		assertThat(this.it.filing().stage()).isEqualTo("SUBMITTED");
		assertThat(this.custody.history(Subject.of(this.it.home().id())))
			.filteredOn((entry) -> entry.kind().equals("filing-form"))
			.hasSize(3)
			.first()
			.satisfies((back) -> assertThat(List.of(back.signedFrom(), back.signedTo())).containsExactly("顾清和", "顾清和"));
	}

	@Test
	void R_099_R_100_the_window_is_recorded_and_six_working_days_begin() {
		this.it.sealed();
		this.runs.finish(this.it.ref(), new StepDone("submit", this.it.today(),
				Map.of("filing-window", "6", "submission-receipt", "SJ-77"), null));
		RunDetails submitted = this.it.filing();
		assertThat(submitted.fact("filing-window"))
			.hasValueSatisfying((fact) -> assertThat(fact.value()).isEqualTo("6"));
		assertThat(submitted.fact("submission-receipt"))
			.hasValueSatisfying((fact) -> assertThat(fact.value()).isEqualTo("SJ-77"));
		LocalDate promised = this.it.workingDaysLater(6);
		assertThat(submitted.step("authority").promise()).isEqualTo(promised);
		assertThat(this.mine.of(this.it.home().id()).orElseThrow().dueOn()).isEqualTo(promised);
		assertThat(this.it.dueDates()).contains("filing.collect " + promised);
		refused(ProcedureRefused.FACT_MISSING, () -> this.it.finish("authority"));
		this.it.forward(9);
		this.it.file();
		assertThat(this.ledger.page(FilingQuery.of(FilingTab.OPEN), 0, 10)).singleElement()
			.satisfies((row) -> assertThat(List.of(row.stage(), row.number())).containsExactly("FILED",
					"BA-" + this.it.today()));
	}

	@Test
	void R_104_the_steps_are_done_in_their_order_only_and_each_once() {
		this.it.ready();
		for (String early : List.of("seal", "submit", "authority", "fees", "distribute")) {
			refused(ProcedureRefused.NOT_ITS_TURN, () -> this.it.finish(early));
		}
		RunRef shown = this.it.ref();
		StepDone done = new StepDone("form", this.it.today(), Map.of(), null);
		this.runs.finish(shown, done);
		refused(ProcedureRefused.CHANGED_MEANWHILE, () -> this.runs.finish(shown, done));
		assertThat(this.it.filing().history()).filteredOn((event) -> "form".equals(event.step())).hasSize(1);
		refused(ProcedureRefused.IN_FUTURE, () -> this.runs.finish(this.it.ref(),
				new StepDone("seal", this.it.today().plusDays(1), Map.of(), null)));
		refused(ProcedureRefused.BEFORE_PREVIOUS, () -> this.runs.finish(this.it.ref(),
				new StepDone("seal", this.it.today().minusDays(1), Map.of(), null)));
	}

	@Test
	void R_105_a_return_has_a_reason_that_the_owner_reads_and_is_mended_and_submitted_again() {
		this.it.sealed();
		this.it.finish("submit");
		this.it.forward(1);
		refused(ProcedureRefused.REASON_MISSING,
				() -> this.runs.giveBack(this.it.ref(), "submit", this.it.today(), " ", null));
		this.runs.giveBack(this.it.ref(), "submit", this.it.today(), "缺骑缝章", "电话问过计算机中心");
		RunDetails returned = this.mine.of(this.it.home().id()).orElseThrow();
		assertThat(returned.stage()).isEqualTo("RETURNED");
		assertThat(returned.step("submit").promise()).isEqualTo(this.it.workingDaysLater(3));
		assertThat(this.it.notice("缺骑缝章").importance()).isEqualTo(Importance.IMPORTANT);
		this.it.forward(1);
		this.it.finish("submit");
		assertThat(this.it.filing().stage()).isEqualTo("SUBMITTED");
		assertThat(this.it.filing().step("submit").attempt()).isEqualTo(2);
		assertThat(this.it.filing().delay()).as("a return costs days, and a sentence says which").isNotNull();
	}

	@Test
	void R_091_R_092_copies_go_out_at_once_with_every_signature_or_not_at_all() {
		this.it.sealed();
		this.it.finish("submit");
		this.it.file();
		this.it.payFees();
		assertThat(this.it.filing().stage()).as("R-107: the optional step").isEqualTo("FEES_PAID");
		refused(DocumentRefusal.SIGNATURE_MISSING, () -> this.it.distribute(PartyKind.BUYER, ""));
		assertThat(this.it.holders()).hasSize(4).containsOnly(PartyKind.CUSTOMER_SERVICE);
		this.it.distribute(PartyKind.BUYER, "陈晓岚");
		assertThat(this.it.filing().stage()).isEqualTo("DISTRIBUTED");
		assertThat(this.it.holders()).containsExactlyInAnyOrder(PartyKind.OFFICE, PartyKind.FINANCE,
				PartyKind.DEVELOPER, PartyKind.BUYER);
		assertThat(this.it.dueDates()).noneMatch((due) -> due.startsWith("filing."));
	}

	@Test
	void R_093_with_a_loan_the_main_copy_goes_to_the_bank() {
		this.it.beginWithLoan();
		this.it.seeAll();
		assertThat(this.it.filing().stage()).as("the down payment is paid").isEqualTo("READY");
		for (String step : List.of("form", "seal", "submit")) {
			this.it.finish(step);
		}
		this.it.file();
		assertThat(this.desk.bankOf(this.it.home().id())).isEqualTo("中国农业银行");
		refused(DocumentRefusal.RECEIVER_MISSING, () -> this.it.distribute(PartyKind.BANK, "", "柜员"));
		this.it.distribute(PartyKind.BANK, "中国农业银行", "柜员");
		assertThat(this.it.holders()).contains(PartyKind.BANK).doesNotContain(PartyKind.BUYER);
		assertThat(this.it.filing().lifecycle()).isEqualTo(Lifecycle.DONE);
	}

	@Test
	void a_mistake_is_taken_back_the_same_day_by_who_made_it_and_later_by_a_supervisor_and_owners_are_told() {
		this.it.sealed();
		this.it.finish("submit");
		this.it.notice("交易所");
		this.runs.takeBack(this.it.ref(), "submit", "点错了户");
		assertThat(this.it.filing().stage()).isEqualTo("FORM_SEALED");
		this.it.awaitCorrection();
		this.it.finish("submit");
		this.it.forward(1);
		refused(ProcedureRefused.TAKE_BACK_BY_SUPERVISOR, () -> this.runs.takeBack(this.it.ref(), "submit", "点错了户"));
		this.it.is(SUPERVISOR, true);
		this.runs.takeBack(this.it.ref(), "submit", "点错了户");
		assertThat(this.it.filing().stage()).isEqualTo("FORM_SEALED");
	}

	@Test
	void a_pause_tells_the_owner_why_and_moves_the_promise_by_its_days() {
		this.it.sealed();
		this.it.finish("submit");
		LocalDate before = this.it.filing().step("authority").promise();
		refused(ProcedureRefused.REASON_MISSING, () -> this.runs.pause(this.it.ref(), "", null));
		this.runs.pause(this.it.ref(), "业主要求暂缓", null);
		refused(ProcedureRefused.PAUSED, this.it::file);
		assertThat(this.mine.of(this.it.home().id()).orElseThrow().pauseReason()).isEqualTo("业主要求暂缓");
		assertThat(this.it.notice("业主要求暂缓").isUnread()).isTrue();
		assertThat(this.ledger.page(FilingQuery.OPEN, 0, 10)).as("what a pause costs is known when it ends")
			.allSatisfy((row) -> assertThat(row.lateBy()).isZero());
		LocalDate paused = this.it.today();
		this.it.forward(7);
		this.runs.resume(this.it.ref(), null);
		int still = this.calendars.national().between(paused, this.it.today());
		assertThat(this.it.filing().step("authority").promise())
			.isEqualTo(this.calendars.national().plus(before, still));
		this.it.file();
		assertThat(this.it.filing().stage()).isEqualTo("FILED");
	}

	private static void refused(Refusal reason, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
