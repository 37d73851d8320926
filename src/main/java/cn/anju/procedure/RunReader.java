package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Subject;

/**
 * Reads single runs with everything about them (D-05). For modules that frame a
 * procedure: they check who may see the subject.
 */
@Service
@Transactional(readOnly = true)
public class RunReader {

	private final RunStore store;

	private final ConditionAnswers answers;

	private final Presence presence;

	private final JdbcTemplate jdbc;

	RunReader(RunStore store, ConditionAnswers answers, Presence presence, JdbcTemplate jdbc) {
		this.store = store;
		this.answers = answers;
		this.presence = presence;
		this.jdbc = jdbc;
	}

	/**
	 * Reads a run.
	 * @param runId its id
	 * @return the run, if there is one
	 */
	public Optional<RunDetails> run(long runId) {
		return this.store.read(List.of(runId)).stream().findFirst().map(this::details);
	}

	/**
	 * Reads the run of a template for a subject.
	 * @param template the key of the template
	 * @param subject the subject
	 * @return the run, if there is one
	 */
	public Optional<RunDetails> run(String template, Subject subject) {
		return this.store.read(subject)
			.stream()
			.filter((run) -> run.template.key().equals(template))
			.findFirst()
			.map(this::details);
	}

	/**
	 * Reads every run of a subject.
	 * @param subject the subject
	 * @return the runs, the oldest first
	 */
	public List<RunDetails> runs(Subject subject) {
		return this.store.read(subject).stream().map(this::details).toList();
	}

	private RunDetails details(Run run) {
		Moment moment = this.presence.ofClock();
		List<RunEvent> history = history(run.id);
		Planner planner = new Planner(run, moment);
		Standing standing = planner.standing();
		Map<String, LocalDate> plan = planner.plan();
		List<StepDetails> steps = steps(run, moment, plan);
		LocalDate due = Standing.NEVER.equals(standing.due()) ? null : standing.due();
		List<ConditionDetails> missing = steps.stream()
			.filter(StepDetails::current)
			.flatMap((step) -> step.conditions().stream())
			.filter((condition) -> !condition.answer().met())
			.toList();
		return new RunDetails(new RunRef(run.id, run.version), run.template, run.subject, run.project, run.purchase,
				run.variant, run.lifecycle, run.stage(), run.currentStep, run.returnedFrom, due, standing.limit(),
				run.pausedOn, run.pauseReason, new Delays(run, moment, plan, history).delay().orElse(null),
				isProvisional(moment, due, standing, plan), run.takenOver, run.flag, run.assignee,
				Map.copyOf(run.facts), missing, steps, history.reversed());
	}

	private static boolean isProvisional(Moment moment, @Nullable LocalDate due, Standing standing,
			Map<String, LocalDate> plan) {
		return Stream
			.concat(Stream.of(Optional.ofNullable(due), Optional.ofNullable(standing.legalOn())),
					plan.values().stream().map(Optional::of))
			.flatMap(Optional::stream)
			.anyMatch(moment.national()::isProvisional);
	}

	private List<StepDetails> steps(Run run, Moment moment, Map<String, LocalDate> plan) {
		List<ConditionDetails> conditions = this.answers
			.ask(List.of(run), (its) -> (its.current() != null) ? its.current().conditions(its.variant) : List.of())
			.getOrDefault(run.id, List.of());
		return run.template.steps().stream().map((step) -> {
			boolean current = step.key().equals(run.currentStep);
			return step(run, step, moment, plan, current ? conditions : unanswered(run, step));
		}).toList();
	}

	private List<ConditionDetails> unanswered(Run run, TemplateStep step) {
		return step.conditions(run.variant)
			.stream()
			.map((condition) -> new ConditionDetails(condition.name(), condition.by(),
					new ConditionAnswer(run.step(step.key()).state.isPassed(), condition.textKey(), Map.of()),
					this.answers.isByEvidence(condition.name()), null))
			.toList();
	}

	private static StepDetails step(Run run, TemplateStep step, Moment moment, Map<String, LocalDate> plan,
			List<ConditionDetails> conditions) {
		StepRun its = run.step(step.key());
		boolean current = step.key().equals(run.currentStep);
		DayCount count = moment.count(step);
		int days = (its.days != null) ? its.days + its.pausedDays : 0;
		LocalDate until = (run.pausedOn != null) ? run.pausedOn : moment.today();
		int day = (current && its.openedOn != null && days > 0) ? Math.max(1, count.between(its.openedOn, until)) : 0;
		LocalDate end = (its.finishedOn != null) ? its.finishedOn : plan.get(step.key());
		int late = (its.firstPromise != null && end != null && end.isAfter(its.firstPromise))
				? count.between(its.firstPromise, end) : 0;
		Integer took = (its.openedOn != null && its.finishedOn != null && its.state == StepState.DONE)
				? count.between(its.openedOn, its.finishedOn) : null;
		return new StepDetails(step, its.state, current, its.attempt, its.begunOn, its.openedOn, its.firstPromise,
				its.promise, its.state.isPassed() ? null : plan.get(step.key()), its.finishedOn, its.by, late, day,
				days, took, conditions);
	}

	private List<RunEvent> history(long runId) {
		return this.jdbc.query("SELECT * FROM procedure_events WHERE run_id = ? ORDER BY id",
				(row, _) -> new RunEvent(RunEvent.Kind.valueOf(row.getString("kind")), row.getString("step_key"),
						row.getObject("happened_on", LocalDate.class), Stored.day(row, "since_on"),
						Stored.instant(row, "recorded_at"), Objects.requireNonNull(Stored.actor(row)),
						row.getString("reason"), row.getString("comment"), Stored.day(row, "old_promise"),
						Stored.day(row, "new_promise"), Stored.texts(row.getString("facts"))),
				runId);
	}

}
