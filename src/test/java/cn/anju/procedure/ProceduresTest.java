package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import cn.anju.DatabaseTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.RunEvent.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The engine over the database. */
@DatabaseTest
@RecordApplicationEvents
@Import({ ActingStaff.class, Cases.class })
class ProceduresTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private Procedures procedures;

	@Autowired
	private BulkSteps bulk;

	@Autowired
	private Conditions conditions;

	@Autowired
	private Cases cases;

	@Autowired
	private ActingStaff staff;

	@Autowired
	private DelaySentence sentence;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationEvents events;

	@AfterEach
	void the_usual_clerk_on_the_usual_day() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
	}

	private RunDetails signed(String on) {
		return this.cases.opened(this.project, "2026-11-21", Filing.fact("contract-signed", on));
	}

	private RunDetails submitted(String on) {
		return this.cases.opened(this.project, "2026-11-21", Filing.fact("contract-signed", "2026-11-10"),
				Filing.fact("submitted", on));
	}

	@Test
	void a_filing_goes_its_whole_way() {
		RunDetails run = this.cases.ready(signed("2026-11-16"), "2026-11-17");
		assertThat(run.stage()).isEqualTo("READY");
		assertThat(run.step("conditions").by()).isEqualTo(cn.anju.core.Actor.CLOCK);
		run = this.cases.finish(run, "form", "2026-11-18");
		run = this.cases.finish(run, "seal", "2026-11-19");
		run = this.cases.finish(run, "submit", "2026-11-20");
		assertThat(run.stage()).isEqualTo("SUBMITTED");
		assertThat(run.step("authority").promise()).isEqualTo("2026-11-30");
		assertThat(run.step("distribute").planned()).isEqualTo("2026-12-07");
		assertThat(dueDates(run)).containsExactly("filing.collect 2026-11-30");
		run = this.cases.finish(run, "authority", "2026-11-21");
		assertThat(run.fact("filing-no")).hasValueSatisfying((fact) -> assertThat(fact.value()).isEqualTo("备2026-17"));
		run = this.cases.finish(run, "distribute", "2026-11-21");
		assertThat(run.stage()).isEqualTo("DISTRIBUTED");
		assertThat(run.step("fees").state()).isEqualTo(StepState.SKIPPED);
		assertThat(queued(run)).isZero();
		assertThat(dueDates(run)).isEmpty();
		assertThat(run.history()).extracting(RunEvent::kind).contains(Kind.OPENED, Kind.FINISHED);
		assertThat(this.events.stream(StepFinished.class)).extracting(StepFinished::step)
			.containsExactly("conditions", "form", "seal", "submit", "authority", "distribute");
	}

	private int queued(RunDetails run) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM procedure_queue WHERE run_id = ?", Integer.class,
				run.ref().runId());
	}

	private List<String> dueDates(RunDetails run) {
		return this.jdbc.queryForList(
				"SELECT CONCAT(kind, ' ', due_on) FROM messaging_due_dates WHERE subject_id = ? ORDER BY kind",
				String.class, run.subject().id());
	}

	@Test
	void C1_legal_and_own_due_dates_are_kept_while_they_press() {
		RunDetails run = this.cases.ready(signed("2026-11-16"), "2026-11-17");
		assertThat(dueDates(run)).containsExactly("filing.form 2026-11-24", "filing.legal 2026-12-16");
	}

	@Test
	void R101_R102_every_missing_condition_is_listed_with_who_brings_it() {
		RunDetails run = signed("2026-11-16");
		assertThat(run.missing()).extracting(ConditionDetails::name).containsExactlyElementsOf(Cases.SEEN);
		assertThat(run.missing().getFirst().by().role()).isEqualTo("FINANCE");
		this.cases.see(List.of(run.subject()), "filing-seals-complete", "2026-11-18");
		run = this.cases.of(run.subject());
		assertThat(run.missing()).extracting(ConditionDetails::name).doesNotContain("filing-seals-complete");
		assertThat(run.stage()).isEqualTo("NOT_READY");
	}

	@Test
	void a_withdrawn_confirmation_opens_the_conditions_before_the_submission_and_not_after() {
		RunDetails run = this.cases.finish(this.cases.ready(signed("2026-11-16"), "2026-11-17"), "form", "2026-11-18");
		this.conditions.withdraw(run.subject(), "filing-money-paid", "退款");
		run = this.cases.of(run.subject());
		assertThat(run.stage()).isEqualTo("NOT_READY");
		assertThat(run.missing()).extracting(ConditionDetails::name).containsExactly("filing-money-paid");
		RunDetails submitted = this.cases.ready(submitted("2026-11-18"), "2026-11-18");
		this.conditions.withdraw(submitted.subject(), "filing-money-paid", "退款");
		assertThat(this.cases.of(submitted.subject()).stage()).isEqualTo("SUBMITTED");
	}

	@Test
	void R105_a_return_tells_why_it_is_late_in_a_sentence_that_adds_up() {
		this.staff.on("2026-09-28");
		RunDetails run = this.cases.opened(this.project, "2026-09-28", Filing.fact("contract-signed", "2026-09-23"),
				Filing.fact("submitted", "2026-09-28"));
		this.staff.on("2026-10-10");
		this.procedures.giveBack(run.ref(), "submit", LocalDate.parse("2026-10-09"), "缺骑缝章", null);
		run = this.cases.finish(run, "submit", "2026-10-10");
		this.staff.on("2026-10-14");
		run = this.cases.of(run.subject());
		assertThat(run.step("authority").day()).isEqualTo(3);
		assertThat(run.step("authority").days()).isEqualTo(6);
		assertThat(run.delay()).isNotNull();
		assertThat(this.sentence.title(run.delay(), java.util.Locale.SIMPLIFIED_CHINESE)).isEqualTo("比原定晚 5 个工作日");
		assertThat(this.sentence.sentence(run.delay(), java.util.Locale.SIMPLIFIED_CHINESE))
			.isEqualTo("10月9日 周五 退回：缺骑缝章。已排的 4 个工作日要重排，补正用 1 个工作日；4 个工作日 + 1 个工作日 = 晚 5 个工作日。");
		assertThat(this.sentence.sentence(run.delay(), java.util.Locale.ENGLISH)).endsWith(
				"correcting the papers takes 1 working day; 4 working days + 1 working day = 5 working days late.");
		assertThat(this.events.stream(StepReturned.class)).extracting(StepReturned::reason).containsExactly("缺骑缝章");
	}

	@Test
	void R105_a_single_cause_is_said_without_a_sum() {
		this.staff.on("2026-09-28");
		RunDetails run = this.cases.opened(this.project, "2026-09-28", Filing.fact("contract-signed", "2026-09-23"),
				Filing.fact("submitted", "2026-09-28"));
		this.staff.on("2026-10-14");
		assertThat(this.sentence.sentence(this.cases.of(run.subject()).delay(), java.util.Locale.SIMPLIFIED_CHINESE))
			.isEqualTo("承诺 10月12日 周一 已过，尚未登记原因，晚 2 个工作日。");
	}

	@Test
	void of_two_clerks_the_second_is_refused() throws Exception {
		RunDetails run = this.cases.ready(signed("2026-11-16"), "2026-11-17");
		Callable<RowResult> clerk = () -> this.bulk
			.finishAll(List.of(run.ref()), new StepDone("form", TODAY, Map.of(), null))
			.getFirst();
		List<RowResult> results = new ArrayList<>();
		try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
			for (var future : executor.invokeAll(List.of(clerk, clerk))) {
				results.add(future.get());
			}
		}
		assertThat(results).extracting(RowResult::done).containsExactlyInAnyOrder(true, false);
		assertThat(results).extracting(RowResult::refusal).contains(ProcedureRefused.CHANGED_MEANWHILE);
	}

	@Test
	void a_bulk_step_gives_a_result_for_each_row() {
		RunDetails opened = this.cases.opened(this.project, "2026-11-21", Filing.fact("contract-signed", "2026-11-10"),
				Filing.fact("form-sealed", "2026-11-19"));
		this.cases.see(List.of(opened.subject()), "filing-form-back", "2026-11-19");
		RunDetails sealed = this.cases.of(opened.subject());
		RunDetails unsealed = signed("2026-11-16");
		List<RowResult> results = this.bulk.finishAll(List.of(sealed.ref(), unsealed.ref(), new RunRef(1, 1)),
				new StepDone("submit", TODAY, Map.of(), null));
		assertThat(results).extracting(RowResult::refusal)
			.containsExactly(null, ProcedureRefused.NOT_ITS_TURN, ProcedureRefused.UNKNOWN_RUN);
		assertThat(this.cases.of(sealed.subject()).stage()).isEqualTo("SUBMITTED");
	}

	@Test
	void staff_of_other_projects_moves_nothing() {
		RunDetails run = submitted("2026-11-18");
		this.staff.is(Filing.OTHER, new ProjectScope(false, java.util.Set.of(new ProjectId(1))), false);
		assertThatThrownBy(() -> this.procedures.pause(run.ref(), "试试", null)).isInstanceOfSatisfying(Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(ProcedureRefused.UNKNOWN_RUN));
	}

	@Test
	void a_supervisor_takes_back_what_another_did_and_the_correction_is_announced() {
		RunDetails run = this.cases.finish(submitted("2026-11-12"), "authority", "2026-11-20");
		this.staff.is(Filing.OTHER);
		assertThatThrownBy(() -> this.procedures.takeBack(run.ref(), "authority", "选错了户")).isInstanceOf(Refused.class);
		this.staff.is(Filing.OTHER, ProjectScope.ALL, true);
		this.procedures.takeBack(run.ref(), "authority", "选错了户");
		RunDetails back = this.cases.of(run.subject());
		assertThat(back.stage()).isEqualTo("SUBMITTED");
		assertThat(back.fact("filing-no")).isEmpty();
		assertThat(back.step("distribute").state()).isEqualTo(StepState.AHEAD);
		assertThat(this.events.stream(StepTakenBack.class)).extracting(StepTakenBack::step).contains("authority");
	}

	@Test
	void a_pause_waits_and_moves_the_promise() {
		this.staff.on("2026-11-16");
		RunDetails run = this.cases.opened(this.project, "2026-11-16", Filing.fact("contract-signed", "2026-11-10"),
				Filing.fact("submitted", "2026-11-16"));
		this.procedures.pause(run.ref(), "业主要求暂缓", null);
		this.staff.on("2026-11-18");
		run = this.cases.of(run.subject());
		assertThat(run.lifecycle()).isEqualTo(Lifecycle.PAUSED);
		assertThat(run.pauseReason()).isEqualTo("业主要求暂缓");
		this.procedures.resume(run.ref(), null);
		assertThat(this.cases.of(run.subject()).step("authority").promise()).isEqualTo("2026-11-26");
		assertThat(this.events.stream(RunInterrupted.class)).extracting(RunInterrupted::how)
			.containsExactly(RunInterrupted.How.PAUSED, RunInterrupted.How.RESUMED);
	}

	@Test
	void a_corrected_day_of_signing_moves_the_limit() {
		RunDetails run = signed("2026-11-16");
		this.procedures.learn(Map.of(run.subject(), List.of(Filing.fact("contract-signed", "2026-11-09"))));
		assertThat(this.cases.of(run.subject()).legal().day()).isEqualTo("2026-12-09");
	}

}
