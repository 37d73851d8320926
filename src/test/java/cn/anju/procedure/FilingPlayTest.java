package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import cn.anju.DatabaseTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.BenchRuns.Happened;
import cn.anju.procedure.FilingScript.Aim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The histories of bin/stress leave the rows that the same commands leave when the office
 * gives them one by one.
 */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
class FilingPlayTest {

	private static final LocalDate FROM = LocalDate.parse("2026-10-12");

	/** Where and when something was stored, and what it is called, differs by nature. */
	private static final Set<String> OF_ITS_OWN = Set.of("id", "run_id", "subject_id", "purchase_id", "changed_at",
			"recorded_at", "finished_at", "set_at", "moves", "former_on", "moved_by");

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private ActingStaff staff;

	@Autowired
	private Cases cases;

	@Autowired
	private Procedures procedures;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionOperations transaction;

	@AfterEach
	void the_usual_clerk_on_the_usual_day() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
	}

	@ParameterizedTest
	@EnumSource(Aim.class)
	void a_played_filing_is_stored_like_one_that_was_worked_on(Aim aim) {
		for (long seed = 1; seed <= 2; seed++) {
			RunDetails played = opened();
			RunDetails worked = opened();
			List<Happened> happened = play(played, aim, seed);
			happened.forEach((one) -> repeat(worked, one.event()));
			this.staff.on("2026-11-20");
			new BenchRuns(this.beans, this.staff).beginDay();
			assertThat(rows(played)).isEqualTo(rows(worked));
		}
	}

	private RunDetails opened() {
		this.staff.is(Filing.CLERK, ProjectScope.ALL, true);
		this.staff.on("2026-10-12");
		RunDetails run = this.cases.opened(this.project, "2026-10-12", Filing.fact("contract-signed", "2026-10-10"));
		this.cases.see(List.of(run.subject()), "filing-money-paid", "2026-10-12");
		this.cases.see(List.of(run.subject()), "filing-copies-handed-over", "2026-10-12");
		this.cases.see(List.of(run.subject()), "filing-form-back", "2026-10-12");
		return run;
	}

	private List<Happened> play(RunDetails run, Aim aim, long seed) {
		this.staff.on("2026-11-20");
		FilingScript script = new FilingScript(run.subject(), aim, 25, FROM, FROM.plusDays(30), Filing.CLERK,
				FROM.plusDays(2), seed);
		return this.transaction.execute((_) -> new BenchRuns(this.beans, this.staff).play(List.of(script)));
	}

	private void repeat(RunDetails run, RunEvent event) {
		this.staff.on(event.on().toString());
		RunRef ref = this.cases.of(run.subject()).ref();
		String step = event.step();
		String reason = event.reason();
		switch (event.kind()) {
			case ASSIGNED ->
				this.procedures.assign(ref, new Assignee(new AccountId(Filing.CLERK.id()), Filing.CLERK.name()));
			case BEGUN -> this.procedures.begin(ref, step, event.on());
			case FINISHED -> finish(ref, event);
			case RETURNED -> this.procedures.giveBack(ref, event.facts().get("to"), event.on(), reason, null);
			case PAUSED -> this.procedures.pause(ref, reason, null);
			case RESUMED -> this.procedures.resume(ref, null);
			case TAKEN_BACK -> this.procedures.takeBack(ref, step, reason);
			case PROMISED -> this.procedures.changePromise(ref, event.newPromise(), reason);
			case CANCELLED -> this.procedures.cancel(ref, reason, null);
			case RECORDED ->
				this.cases.see(List.of(run.subject()), event.facts().get(RunEvent.CONDITION), event.on().toString());
			default -> throw new IllegalStateException("Nobody plays " + event.kind());
		}
	}

	/** The conditions finish by themselves with the last paper. */
	private void finish(RunRef ref, RunEvent event) {
		if (!"conditions".equals(event.step())) {
			this.procedures.finish(ref, new StepDone(event.step(), event.on(), event.facts(), null));
		}
	}

	/** Every row about a filing, in an order of its own. */
	private Map<String, List<String>> rows(RunDetails run) {
		Map<String, List<String>> rows = new TreeMap<>();
		long subject = run.subject().id();
		long id = run.ref().runId();
		rows.put("run", read("SELECT * FROM procedure_runs WHERE id = ?", id));
		rows.put("steps", read("SELECT * FROM procedure_steps WHERE run_id = ? ORDER BY step_key", id));
		rows.put("events", read("SELECT * FROM procedure_events WHERE run_id = ? ORDER BY id", id));
		rows.put("evidence",
				read("SELECT * FROM procedure_evidence WHERE subject_id = ? ORDER BY condition_name", subject));
		rows.put("queue", read("SELECT * FROM procedure_queue WHERE run_id = ?", id));
		rows.put("due", read("SELECT * FROM messaging_due_dates WHERE subject_id = ? ORDER BY kind", subject));
		return rows;
	}

	private List<String> read(String sql, long id) {
		return this.jdbc.queryForList(sql, id).stream().map((row) -> {
			Map<String, Object> kept = new TreeMap<>(row);
			kept.keySet().removeAll(OF_ITS_OWN);
			return kept.toString();
		}).toList();
	}

}
