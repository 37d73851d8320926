package cn.anju.procedure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import cn.anju.core.Actor;
import cn.anju.core.Ids;

/** Writes runs that are new or locked, with their steps and what happened, in batches. */
@Repository
class RunWriter {

	private static final int CHUNK = 1_000;

	private static final String RUN = """
			INSERT INTO procedure_runs (id, version, template_key, template_version, subject_kind, subject_id, \
			project_id, purchase_id, variant, lifecycle, closed, stage, current_step, returned_from, returns, \
			paused_on, pause_reason, facts, anchor_on, number, unit_order, opened_on, first_promise, promise, due_on, legal_day, \
			legal_on, internal_on, risk_on, in_time, taken_over, worked, flag, opening_hash, missing, assigned_to, \
			assigned_name, calendar_revision, finished_on, changed_at) \
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
			?, ?, ?, ?, ?, ?, ?)""";

	private static final String RUN_AGAIN = RUN + """
			 ON DUPLICATE KEY UPDATE version = VALUES(version), template_version = VALUES(template_version), \
			variant = VALUES(variant), lifecycle = VALUES(lifecycle), closed = VALUES(closed), stage = VALUES(stage), \
			current_step = VALUES(current_step), returned_from = VALUES(returned_from), returns = VALUES(returns), \
			paused_on = VALUES(paused_on), pause_reason = VALUES(pause_reason), facts = VALUES(facts), \
			anchor_on = VALUES(anchor_on), number = VALUES(number), opened_on = VALUES(opened_on), \
			first_promise = VALUES(first_promise), promise = VALUES(promise), due_on = VALUES(due_on), \
			legal_day = VALUES(legal_day), legal_on = VALUES(legal_on), internal_on = VALUES(internal_on), \
			risk_on = VALUES(risk_on), in_time = VALUES(in_time), taken_over = VALUES(taken_over), \
			worked = VALUES(worked), flag = VALUES(flag), opening_hash = VALUES(opening_hash), \
			missing = VALUES(missing), assigned_to = VALUES(assigned_to), assigned_name = VALUES(assigned_name), \
			calendar_revision = VALUES(calendar_revision), finished_on = VALUES(finished_on), \
			changed_at = VALUES(changed_at)""";

	private static final String STEP = """
			INSERT INTO procedure_steps (run_id, step_key, state, attempt, begun_on, opened_on, days, paused_days, \
			by_hand, first_promise, promise, finished_on, finished_at, actor_kind, actor_id, actor_name) \
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String STEP_AGAIN = STEP + """
			 ON DUPLICATE KEY UPDATE state = VALUES(state), attempt = VALUES(attempt), begun_on = VALUES(begun_on), \
			opened_on = VALUES(opened_on), days = VALUES(days), paused_days = VALUES(paused_days), \
			by_hand = VALUES(by_hand), first_promise = VALUES(first_promise), promise = VALUES(promise), \
			finished_on = VALUES(finished_on), finished_at = VALUES(finished_at), actor_kind = VALUES(actor_kind), \
			actor_id = VALUES(actor_id), actor_name = VALUES(actor_name)""";

	private static final String EVENT = """
			INSERT INTO procedure_events (id, run_id, step_key, kind, happened_on, since_on, recorded_at, actor_kind, \
			actor_id, actor_name, reason, comment, old_promise, new_promise, facts) \
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	RunWriter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<Counted> runs) {
		this.jdbc.batchUpdate(RUN, runs, CHUNK, RunWriter::set);
		writeSteps(STEP, runs);
		writeEvents(runs);
	}

	/** The runs must be locked. */
	void update(List<Counted> runs) {
		this.jdbc.batchUpdate(RUN_AGAIN, runs, CHUNK, RunWriter::set);
		writeSteps(STEP_AGAIN, runs);
		List<Object[]> gone = runs.stream()
			.flatMap((counted) -> counted.run()
				.steps()
				.stream()
				.filter((step) -> step.stored && !isKept(step))
				.map((step) -> new Object[] { counted.run().id, step.key }))
			.toList();
		if (!gone.isEmpty()) {
			this.jdbc.batchUpdate("DELETE FROM procedure_steps WHERE run_id = ? AND step_key = ?", gone);
		}
		writeEvents(runs);
	}

	/**
	 * An import sets a run anew on which nobody has worked: its history begins again.
	 * What clerks have recorded on paper stays.
	 */
	void forgetHistory(Collection<Long> runs) {
		this.jdbc.batchUpdate("DELETE FROM procedure_events WHERE run_id = ? AND kind NOT IN ('RECORDED', 'WITHDRAWN')",
				runs.stream().map((id) -> new Object[] { id }).toList());
	}

	/** Runs whose dates are the same under changed calendars. */
	void stampRevision(Collection<Long> runs, long revision) {
		this.jdbc.batchUpdate("UPDATE procedure_runs SET calendar_revision = ? WHERE id = ?",
				runs.stream().map((id) -> new Object[] { revision, id }).toList());
	}

	private static boolean isKept(StepRun step) {
		return step.state != StepState.AHEAD || step.firstPromise != null || step.attempt > 1;
	}

	private void writeSteps(String sql, List<Counted> runs) {
		List<StepOfRun> steps = runs.stream()
			.flatMap((counted) -> counted.run()
				.steps()
				.stream()
				.filter(RunWriter::isKept)
				.map((step) -> new StepOfRun(counted.run().id, step)))
			.toList();
		this.jdbc.batchUpdate(sql, steps, CHUNK, RunWriter::set);
	}

	private void writeEvents(List<Counted> runs) {
		List<EventOfRun> events = runs.stream()
			.flatMap((counted) -> counted.run().news.stream().map((event) -> new EventOfRun(counted.run().id, event)))
			.toList();
		this.jdbc.batchUpdate(EVENT, events, CHUNK, RunWriter::set);
	}

	private static void set(PreparedStatement row, Counted counted) throws SQLException {
		Run run = counted.run();
		Standing standing = counted.standing();
		StepRun current = (run.currentStep != null) ? run.step(run.currentStep) : null;
		LegalDates limit = standing.limit();
		Object[] values = { run.id, run.version + 1, run.template.key(), run.template.version(), run.subject.kind(),
				run.subject.id(), run.project.value(), Stored.value(run.purchase), run.variant, run.lifecycle.name(),
				run.lifecycle.isClosed(), run.stage(), run.currentStep, run.returnedFrom, run.returns, run.pausedOn,
				run.pauseReason, Stored.facts(run.facts), run.anchor(), run.number(), run.unitOrder,
				(current != null) ? current.openedOn : null, (current != null) ? current.firstPromise : null,
				(current != null) ? current.promise : null, standing.due(), (limit != null) ? limit.day() : null,
				(limit != null) ? limit.endsOn() : Standing.NEVER, (limit != null) ? limit.internal() : null,
				standing.risk(), run.takenOver ? Boolean.FALSE : !standing.overdue(counted.today()), run.takenOver,
				run.worked, run.flag, run.openingHash, String.join(",", run.missing), Stored.account(run.assignee),
				Stored.name(run.assignee), run.calendarRevision, run.finishedOn, Stored.utc(counted.at()) };
		setAll(row, values);
	}

	private static void set(PreparedStatement row, StepOfRun of) throws SQLException {
		StepRun step = of.step();
		Actor by = step.by;
		setAll(row,
				new Object[] { of.runId(), step.key, step.state.name(), step.attempt, step.begunOn, step.openedOn,
						step.days, step.pausedDays, step.byHand, step.firstPromise, step.promise, step.finishedOn,
						Stored.utcOrNull(step.finishedAt), (by != null) ? by.kind().name() : null,
						(by != null) ? by.id() : null, (by != null) ? by.name() : null });
	}

	private static void set(PreparedStatement row, EventOfRun of) throws SQLException {
		RunEvent event = of.event();
		Actor actor = Objects.requireNonNull(event.actor());
		setAll(row,
				new Object[] { Ids.next(), of.runId(), event.step(), event.kind().name(), event.on(), event.since(),
						Stored.utc(event.at()), actor.kind().name(), actor.id(), actor.name(), event.reason(),
						event.comment(), event.oldPromise(), event.newPromise(), Stored.texts(event.facts()) });
	}

	private static void setAll(PreparedStatement row, Object[] values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			row.setObject(i + 1, values[i]);
		}
	}

	private record StepOfRun(long runId, StepRun step) {
	}

	private record EventOfRun(long runId, RunEvent event) {
	}

}
