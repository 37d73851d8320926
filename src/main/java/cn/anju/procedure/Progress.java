package cn.anju.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;
import cn.anju.procedure.RunEvent.Kind;

/** Moves a run forward. */
final class Progress {

	private static final int LONGEST_VALUE = 64;

	private final Run run;

	private final Moment moment;

	Progress(Run run, Moment moment) {
		this.run = run;
		this.moment = moment;
	}

	void begin(String step, LocalDate on, List<String> missing) {
		TemplateStep its = itsTurn(step);
		checkDay(its, on);
		checkConditions(missing);
		this.run.step(step).begunOn = on;
		this.run.happened(RunEvent.of(Kind.BEGUN, step, on, this.moment));
		worked();
	}

	void finish(StepDone done, List<String> missing) {
		TemplateStep step = itsTurn(done.step());
		checkDay(step, done.on());
		checkConditions(missing);
		Map<String, String> facts = asked(step, done.facts());
		facts.forEach((key, value) -> this.run.facts.put(key, new Fact(key, done.on(), value)));
		LocalDate promise = this.run.step(step.key()).promise;
		this.run.happened(RunEvent.of(Kind.FINISHED, step.key(), done.on(), this.moment)
			.because(null, Reasons.comment(done.comment()))
			.promises(promise, promise)
			.with(facts));
		pass(step, StepState.DONE, done.on());
		worked();
	}

	/** An automatic step whose conditions are all met. */
	void finishByItself(LocalDate on) {
		TemplateStep step = this.run.current();
		if (step == null || !step.traits().automatic()) {
			throw new IllegalStateException("No automatic step in run " + this.run.id);
		}
		this.run.missing = List.of();
		this.run.happened(RunEvent.of(Kind.FINISHED, step.key(), on, this.moment));
		pass(step, StepState.DONE, on);
	}

	void skip(String key, String reason) {
		TemplateStep step = itsTurn(key);
		if (!step.traits().optional() && !step.traits().skippable()) {
			throw new Refused(ProcedureRefused.NOT_SKIPPABLE);
		}
		this.run.happened(RunEvent.of(Kind.SKIPPED, key, this.moment.today(), this.moment)
			.because(Reasons.required(reason), null));
		LocalDate since = this.run.step(key).openedOn;
		pass(step, StepState.SKIPPED, (since != null) ? since : this.moment.today());
		worked();
	}

	void giveBack(String to, LocalDate on, String reason, @Nullable String comment) {
		TemplateStep from = this.run.current();
		checkGoingOn();
		if (from == null || !from.returnsTo().contains(to)) {
			throw new Refused(ProcedureRefused.NOT_RETURNABLE);
		}
		checkDay(from, on);
		StepRun returned = this.run.step(from.key());
		this.run.happened(RunEvent.of(Kind.RETURNED, from.key(), on, this.moment)
			.since(returned.openedOn)
			.because(Reasons.required(reason), Reasons.comment(comment))
			.promises(returned.promise, null)
			.with(Map.of("to", to)));
		this.run.putAheadAfter(to, true);
		mend(this.run.step(to), from, on);
		worked();
	}

	private void mend(StepRun target, TemplateStep from, LocalDate on) {
		target.firstPromise = null;
		target.attempt++;
		this.run.enter(this.run.template.step(target.key), on, from.mendWorkingDays(), this.moment);
		this.run.returnedFrom = from.key();
		this.run.returns++;
	}

	private void pass(TemplateStep step, StepState how, LocalDate on) {
		this.run.step(step.key()).pass(how, on, this.moment);
		if (step.key().equals(this.run.currentStep)) {
			this.run.returnedFrom = null;
			skipOptionalBefore(step, on);
		}
		this.run.advance(on, this.moment);
	}

	private void skipOptionalBefore(TemplateStep step, LocalDate on) {
		int position = this.run.template.position(step.key());
		this.run.template.steps()
			.stream()
			.limit(position)
			.map((before) -> this.run.step(before.key()))
			.filter((before) -> before.state == StepState.OPEN)
			.forEach((before) -> before.pass(StepState.SKIPPED, on, this.moment));
	}

	/** The step, if it is its turn and staff finishes it. */
	private TemplateStep itsTurn(String key) {
		checkGoingOn();
		TemplateStep step = this.run.template.find(key).orElseThrow(() -> new Refused(ProcedureRefused.NOT_ITS_TURN));
		if (this.run.step(key).state != StepState.OPEN) {
			throw new Refused(ProcedureRefused.NOT_ITS_TURN);
		}
		if (step.traits().automatic()) {
			throw new Refused(ProcedureRefused.AUTOMATIC);
		}
		return step;
	}

	private void checkGoingOn() {
		if (this.run.lifecycle.isClosed()) {
			throw new Refused(ProcedureRefused.CLOSED);
		}
		if (this.run.lifecycle == Lifecycle.PAUSED) {
			throw new Refused(ProcedureRefused.PAUSED);
		}
	}

	private void checkDay(TemplateStep step, LocalDate on) {
		if (on.isAfter(this.moment.today())) {
			throw new Refused(ProcedureRefused.IN_FUTURE);
		}
		LocalDate anchor = this.run.anchor();
		if (anchor != null && on.isBefore(anchor)) {
			throw new Refused(ProcedureRefused.BEFORE_ANCHOR, anchor);
		}
		LocalDate earliest = earliest(step);
		if (earliest != null && on.isBefore(earliest)) {
			throw new Refused(ProcedureRefused.BEFORE_PREVIOUS, earliest);
		}
	}

	/**
	 * A step that finished by itself binds nobody: its day is the day on which the news
	 * came.
	 */
	private @Nullable LocalDate earliest(TemplateStep step) {
		StepRun its = this.run.step(step.key());
		LocalDate earliest = (its.attempt > 1) ? its.openedOn : null;
		for (TemplateStep before : this.run.template.steps().subList(0, this.run.template.position(step.key()))) {
			LocalDate finished = before.traits().automatic() ? null : this.run.step(before.key()).finishedOn;
			earliest = (finished != null && (earliest == null || finished.isAfter(earliest))) ? finished : earliest;
		}
		return earliest;
	}

	private static void checkConditions(List<String> missing) {
		if (!missing.isEmpty()) {
			throw new Refused(ProcedureRefused.CONDITIONS_MISSING, String.join(",", missing));
		}
	}

	private static Map<String, String> asked(TemplateStep step, Map<String, String> typed) {
		Map<String, String> facts = new HashMap<>();
		for (TemplateStep.Asked asked : step.asks()) {
			String value = typed.getOrDefault(asked.fact(), "").strip();
			if (value.isEmpty() ? asked.required() : !isReadable(asked, value)) {
				throw new Refused(ProcedureRefused.FACT_MISSING, asked.fact());
			}
			if (!value.isEmpty()) {
				facts.put(asked.fact(), value);
			}
		}
		return facts;
	}

	private static boolean isReadable(TemplateStep.Asked asked, String value) {
		if (value.length() > LONGEST_VALUE) {
			return false;
		}
		if (asked.kind() == TemplateStep.Asked.Kind.TEXT) {
			return true;
		}
		return value.matches("\\d{1,12}(\\.\\d{1,2})?");
	}

	private void worked() {
		this.run.worked = true;
		this.run.takenOver = false;
	}

}
