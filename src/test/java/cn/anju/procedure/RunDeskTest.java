package cn.anju.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.PersonLookup;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StandInUsersTest
@Import(OfficeRuns.class)
class RunDeskTest {

	private final ProjectId own = new ProjectId(Ids.next());

	private final ProjectId others = new ProjectId(Ids.next());

	@Autowired
	private RunDesk desk;

	@Autowired
	private BulkDesk bulk;

	@Autowired
	private QueueDesk queue;

	@Autowired
	private PersonLookup persons;

	@Autowired
	private OfficeRuns runs;

	@BeforeEach
	void a_specialist_of_one_project_is_signed_in() {
		this.runs.signIn("顾清和");
		this.runs.role(Roles.SPECIALIST, this.own);
	}

	@Test
	void a_specialist_neither_sees_nor_moves_the_runs_of_other_projects() {
		RunRef run = this.runs.form(this.others, this.runs.today(), "0301", "陈晓岚");
		assertThat(this.desk.run(run.runId())).isEmpty();
		assertThat(this.queue.entry(run.runId())).isEmpty();
		assertThat(this.queue.page(all(""), 0, 50)).isEmpty();
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.finish(run, form()));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.begin(run, "form", this.runs.today()));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.skip(run, "form", "x"));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.giveBack(run, "form", this.runs.today(), "x", null));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.pause(run, "x", null));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.resume(run, null));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.takeBack(run, "form", "x"));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.changePromise(run, this.runs.today(), "x"));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.confirmTakenOver(run));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.assign(run, null));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.record(run, seen("filing-seals-complete")));
		refused(ProcedureRefused.UNKNOWN_RUN, () -> this.desk.withdraw(run, "filing-seals-complete", "x"));
		assertThat(this.desk.assignable(List.of(run))).isEmpty();
	}

	@Test
	void a_role_counts_in_its_own_project_only() {
		this.runs.role(Roles.FINANCE, this.others);
		RunRef run = this.runs.form(this.others, this.runs.today(), "0301", "陈晓岚");
		assertThat(this.desk.run(run.runId())).isPresent();
		refused(ProcedureRefused.ROLE_MISSING, () -> this.desk.finish(run, form()));
		refused(ProcedureRefused.ROLE_MISSING, () -> this.desk.pause(run, "x", null));
	}

	@Test
	void a_specialist_does_not_give_a_run_up() {
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.desk.cancel(run, "x", null));
		assertThat(this.desk.rights(this.runs.now(run)).cancels()).isFalse();
	}

	@Test
	@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
	void a_supervisor_gives_a_run_up_in_the_own_project_only() {
		this.runs.role(Roles.SUPERVISOR, this.others);
		RunRef here = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		RunRef there = this.runs.form(this.others, this.runs.today(), "0302", "周敏");
		refused(ProcedureRefused.ROLE_MISSING, () -> this.desk.cancel(here, "解除合同", null));
		this.desk.cancel(there, "解除合同", null);
		assertThat(this.runs.now(there).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
	}

	@Test
	@WithMockUser(roles = "SALES")
	void sales_reads_but_moves_nothing() {
		this.runs.signIn("销售");
		this.runs.role(Roles.SALES, this.own);
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		assertThat(this.desk.run(run.runId())).isPresent();
		assertThat(this.desk.rights(this.runs.now(run)).moves()).isFalse();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.desk.finish(run, form()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.bulk.confirmTakenOver(List.of(run)));
	}

	@Test
	void the_second_of_two_clerks_is_told_that_somebody_was_quicker() {
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		this.desk.finish(run, form());
		refused(ProcedureRefused.CHANGED_MEANWHILE, () -> this.desk.finish(run, form()));
		refused(ProcedureRefused.CHANGED_MEANWHILE, () -> this.desk.record(run, seen("filing-copies-handed-over")));
		assertThat(this.runs.now(run).currentStep()).isEqualTo("seal");
	}

	@Test
	void evidence_is_kept_with_number_and_note_and_can_be_withdrawn() {
		RunRef run = this.runs.signed(this.own, this.runs.today(), "0301", "陈晓岚");
		this.desk.record(run, new NewEvidence("filing-seals-complete", "HT-1", this.runs.today(), null, "骑缝章已补"));
		ConditionDetails seals = condition(run, "filing-seals-complete");
		assertThat(seals.answer().met()).isTrue();
		assertThat(seals.evidence()).isNotNull()
			.satisfies((evidence) -> assertThat(evidence.note()).isEqualTo("骑缝章已补"));
		refused(ProcedureRefused.ALREADY_RECORDED,
				() -> this.desk.record(this.runs.now(run).ref(), seen("filing-seals-complete")));
		this.desk.withdraw(this.runs.now(run).ref(), "filing-seals-complete", "看错了户");
		assertThat(condition(run, "filing-seals-complete").answer().met()).isFalse();
	}

	@Test
	void nobody_records_by_hand_what_follows_from_payments_R_101() {
		RunRef run = this.runs.signed(this.own, this.runs.today(), "0301", "陈晓岚");
		refused(ProcedureRefused.FOLLOWS_FROM_FACTS, () -> this.desk.record(run, seen("filing-money-paid")));
		refused(ProcedureRefused.NO_EVIDENCE, () -> this.desk.record(run, seen("no-such-condition")));
	}

	@Test
	void what_finance_brings_about_only_finance_records() {
		ConditionDetails condition = new ConditionDetails("some", new StepActor(StepActor.Kind.STAFF, Roles.FINANCE),
				new ConditionAnswer(false, "procedure.answer.none", Map.of()), true, null);
		assertThat(new RunRights(true, true, false, Set.of()).records(condition)).isFalse();
		assertThat(new RunRights(false, false, true, Set.of()).records(condition)).isTrue();
	}

	@Test
	void each_row_of_a_bulk_command_has_its_own_answer_and_foreign_rows_are_not_there() {
		RunRef here = this.runs.form(this.own, this.runs.today().minusDays(60), "0301", "陈晓岚");
		RunRef there = this.runs.form(this.others, this.runs.today().minusDays(60), "0302", "周敏");
		RunRef stale = new RunRef(this.runs.form(this.own, this.runs.today(), "0303", "赵立新").runId(), 99);
		List<RowResult> results = this.bulk.confirmTakenOver(List.of(there, here, stale));
		assertThat(results).extracting(RowResult::runId).containsExactly(there.runId(), here.runId(), stale.runId());
		assertThat(results).extracting(RowResult::refusal)
			.containsExactly(ProcedureRefused.UNKNOWN_RUN, null, ProcedureRefused.CHANGED_MEANWHILE);
		assertThat(this.runs.now(there).takenOver()).isTrue();
		assertThat(this.runs.now(here).takenOver()).isFalse();
	}

	@Test
	void taken_over_dates_are_confirmed_in_bulk_and_then_count_as_overdue() {
		RunRef old = this.runs.form(this.own, this.runs.today().minusDays(60), "0301", "陈晓岚");
		assertThat(this.queue.counts(all("")).get(QueueGroup.TAKEN_OVER)).isEqualTo(new Count(1, false));
		assertThat(this.queue.pressing().rows()).isZero();
		assertThat(this.bulk.confirmTakenOver(List.of(old))).allMatch(RowResult::done);
		assertThat(this.queue.counts(all("")).get(QueueGroup.OVERDUE)).isEqualTo(new Count(1, false));
		assertThat(this.queue.pressing().rows()).isEqualTo(1);
	}

	@Test
	void a_run_is_given_only_to_customer_service_of_its_project() {
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		refused(ProcedureRefused.NOT_ASSIGNABLE, () -> this.desk.assign(run, new AccountId(Ids.next())));
		refused(ProcedureRefused.NOT_ASSIGNABLE, () -> this.bulk.assign(List.of(run), new AccountId(Ids.next())));
	}

	@Test
	void an_entry_is_found_by_name_unit_and_the_tail_of_a_phone_and_mine_is_what_is_assigned() {
		byte[] tail = this.persons.searchKeys("0417").getFirst();
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "欧阳清岚", tail);
		this.runs.form(this.own, this.runs.today(), "0501", "韩牧之");
		for (String typed : List.of("欧阳", "清岚", "0301", "1-0301", "晶都花园 1栋 0301", "0417", "０３０１")) {
			assertThat(this.queue.page(all(typed), 0, 10)).as(typed)
				.extracting((item) -> item.entry().runId())
				.containsExactly(run.runId());
		}
		assertThat(this.queue.page(new QueueQuery(QueueGroup.ALL, true, ""), 0, 10)).isEmpty();
	}

	@Test
	void a_step_is_offered_to_be_taken_back_only_to_whoever_may_take_it_back() {
		RunRef run = this.runs.form(this.own, this.runs.today(), "0301", "陈晓岚");
		this.desk.finish(run, form());
		assertThat(this.desk.rights(this.runs.now(run)).takesBack()).contains("form").doesNotContain("conditions");
		this.runs.signIn(6, "林一帆");
		this.runs.role(Roles.SPECIALIST, this.own);
		assertThat(this.desk.rights(this.runs.now(run)).takesBack()).isEmpty();
		refused(ProcedureRefused.TAKE_BACK_BY_SUPERVISOR,
				() -> this.desk.takeBack(this.runs.now(run).ref(), "form", "x"));
		this.runs.role(Roles.SUPERVISOR, this.own);
		assertThat(this.desk.rights(this.runs.now(run)).takesBack()).contains("form");
		this.desk.takeBack(this.runs.now(run).ref(), "form", "面积写错了");
		assertThat(this.runs.now(run).currentStep()).isEqualTo("form");
	}

	private static QueueQuery all(String typed) {
		return new QueueQuery(QueueGroup.ALL, false, typed);
	}

	private StepDone form() {
		return new StepDone("form", this.runs.today(), Map.of(), null);
	}

	private NewEvidence seen(String condition) {
		return new NewEvidence(condition, null, this.runs.today(), null);
	}

	private ConditionDetails condition(RunRef run, String name) {
		return this.runs.now(run)
			.step("conditions")
			.conditions()
			.stream()
			.filter((condition) -> condition.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static void refused(Refusal reason, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
