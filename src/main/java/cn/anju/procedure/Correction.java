package cn.anju.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.procedure.RunEvent.Kind;

/** Stops a run, lets it go on, and puts right what was recorded by mistake. */
final class Correction {

	private final Run run;

	private final Moment moment;

	Correction(Run run, Moment moment) {
		this.run = run;
		this.moment = moment;
	}

	void pause(String reason, @Nullable String comment) {
		if (this.run.lifecycle != Lifecycle.OPEN) {
			throw new Refused(
					(this.run.lifecycle == Lifecycle.PAUSED) ? ProcedureRefused.PAUSED : ProcedureRefused.CLOSED);
		}
		String why = Reasons.required(reason);
		this.run.lifecycle = Lifecycle.PAUSED;
		this.run.pausedOn = this.moment.today();
		this.run.pauseReason = why;
		record(Kind.PAUSED, this.run.currentStep, why, comment);
	}

	/** The promise moves by the working days of the pause. */
	void resume(@Nullable String comment) {
		LocalDate since = this.run.pausedOn;
		if (this.run.lifecycle != Lifecycle.PAUSED || since == null) {
			throw new Refused(ProcedureRefused.NOT_PAUSED);
		}
		TemplateStep step = Objects.requireNonNull(this.run.current());
		StepRun its = this.run.step(step.key());
		LocalDate old = its.promise;
		DayCount count = this.moment.count(step);
		int paused = count.between(since, this.moment.today());
		its.pausedDays += paused;
		its.promise = (old != null) ? count.plus(old, paused) : null;
		this.run.lifecycle = Lifecycle.OPEN;
		this.run.happened(RunEvent.of(Kind.RESUMED, step.key(), this.moment.today(), this.moment)
			.since(since)
			.because(this.run.pauseReason, Reasons.comment(comment))
			.promises(old, its.promise));
		this.run.pausedOn = null;
		this.run.pauseReason = null;
		worked();
	}

	void takeBack(String key, String reason, ZoneId zone) {
		if (this.run.lifecycle == Lifecycle.CANCELLED) {
			throw new Refused(ProcedureRefused.CLOSED);
		}
		if (this.run.lifecycle == Lifecycle.PAUSED) {
			throw new Refused(ProcedureRefused.PAUSED);
		}
		StepRun step = takeable(key);
		checkWho(step, zone);
		this.run.happened(RunEvent.of(Kind.TAKEN_BACK, key, this.moment.today(), this.moment)
			.since(step.finishedOn)
			.because(Reasons.required(reason), null));
		forgetFacts(key);
		this.run.putAheadAfter(key, false);
		step.unfinish();
		step.state = StepState.OPEN;
		this.run.lifecycle = Lifecycle.OPEN;
		this.run.finishedOn = null;
		this.run.returnedFrom = null;
		turnTo(key);
		worked();
	}

	private StepRun takeable(String key) {
		TemplateStep template = this.run.template.find(key)
			.orElseThrow(() -> new Refused(ProcedureRefused.NOTHING_TO_TAKE_BACK));
		StepRun step = this.run.step(key);
		if (step.state != StepState.DONE && step.state != StepState.SKIPPED) {
			throw new Refused(ProcedureRefused.NOTHING_TO_TAKE_BACK);
		}
		if (template.traits().automatic()) {
			throw new Refused(ProcedureRefused.AUTOMATIC);
		}
		return step;
	}

	private void checkWho(StepRun step, ZoneId zone) {
		LocalDate recordedOn = (step.finishedAt != null) ? step.finishedAt.atZone(zone).toLocalDate() : null;
		boolean own = isOwn(step.by, recordedOn, this.moment.actor(), this.moment.today());
		if (!own && !this.moment.supervising()) {
			throw new Refused(ProcedureRefused.TAKE_BACK_BY_SUPERVISOR);
		}
	}

	/** Whether somebody did it himself, and today. */
	static boolean isOwn(@Nullable Actor by, @Nullable LocalDate recordedOn, Actor asker, LocalDate today) {
		return by != null && by.isStaff() && by.id() == asker.id() && today.equals(recordedOn);
	}

	/**
	 * An optional step does not stop the run: the turn goes to the step that follows it.
	 */
	private void turnTo(String key) {
		StepRun step = this.run.step(key);
		LocalDate since = (step.openedOn != null) ? step.openedOn : this.moment.today();
		if (this.run.template.step(key).traits().optional()) {
			this.run.advance(since, this.moment);
			return;
		}
		if (step.openedOn == null) {
			TemplateStep.Duration duration = this.run.template.step(key).duration();
			this.run.enter(this.run.template.step(key), since, (duration != null) ? duration.days() : null,
					this.moment);
		}
		this.run.currentStep = key;
	}

	private void forgetFacts(String from) {
		this.run.template.steps()
			.stream()
			.skip(this.run.template.position(from))
			.flatMap((step) -> step.asks().stream())
			.forEach((asked) -> this.run.facts.remove(asked.fact()));
	}

	/**
	 * A confirmation was withdrawn before it was too late: the conditions are open again.
	 */
	void reopen(String key, List<String> missing) {
		this.run.happened(RunEvent.of(Kind.REOPENED, key, this.moment.today(), this.moment)
			.because(null, null)
			.with(missing.stream().collect(Collectors.toMap((name) -> name, (_) -> ""))));
		this.run.putAheadAfter(key, false);
		StepRun step = this.run.step(key);
		LocalDate since = (step.openedOn != null) ? step.openedOn : this.moment.today();
		step.open(since);
		this.run.currentStep = key;
		this.run.returnedFrom = null;
		this.run.missing = missing;
	}

	void cancel(String reason, @Nullable String comment) {
		if (this.run.lifecycle.isClosed()) {
			throw new Refused(ProcedureRefused.CLOSED);
		}
		record(Kind.CANCELLED, this.run.currentStep, Reasons.required(reason), comment);
		this.run.lifecycle = Lifecycle.CANCELLED;
		this.run.finishedOn = this.moment.today();
		this.run.currentStep = null;
		this.run.pausedOn = null;
		this.run.pauseReason = null;
		this.run.returnedFrom = null;
		this.run.takenOver = false;
	}

	void promise(LocalDate day, String reason) {
		TemplateStep step = this.run.current();
		if (this.run.lifecycle.isClosed() || step == null) {
			throw new Refused(ProcedureRefused.CLOSED);
		}
		if (this.run.lifecycle == Lifecycle.PAUSED) {
			throw new Refused(ProcedureRefused.PAUSED);
		}
		StepRun its = this.run.step(step.key());
		if (its.days == null) {
			throw new Refused(ProcedureRefused.NO_PROMISE);
		}
		if (day.isBefore(this.moment.today())) {
			throw new Refused(ProcedureRefused.PROMISE_IN_PAST);
		}
		this.run.happened(RunEvent.of(Kind.PROMISED, step.key(), this.moment.today(), this.moment)
			.because(Reasons.required(reason), null)
			.promises(its.promise, day));
		its.promise = day;
		its.byHand = true;
		worked();
	}

	void assign(@Nullable Assignee assignee) {
		if (this.run.lifecycle.isClosed()) {
			throw new Refused(ProcedureRefused.CLOSED);
		}
		this.run.assignee = assignee;
		this.run.happened(RunEvent.of(Kind.ASSIGNED, null, this.moment.today(), this.moment)
			.because((assignee != null) ? assignee.name() : null, null));
	}

	void confirmTakenOver() {
		if (this.run.takenOver) {
			this.run.takenOver = false;
			record(Kind.CONFIRMED, this.run.currentStep, null, null);
		}
	}

	/**
	 * Facts of the subject, such as a corrected day of signing; those that steps ask for
	 * stay.
	 */
	void learn(Collection<Fact> facts) {
		List<Fact> fresh = facts.stream().filter((fact) -> !fact.equals(this.run.facts.get(fact.key()))).toList();
		fresh.forEach((fact) -> this.run.facts.put(fact.key(), fact));
		if (!fresh.isEmpty()) {
			this.run.happened(RunEvent.of(Kind.FACTS, null, this.moment.today(), this.moment)
				.with(fresh.stream().collect(Collectors.toMap(Fact::key, (fact) -> fact.on().toString()))));
		}
	}

	private void record(Kind kind, @Nullable String step, @Nullable String reason, @Nullable String comment) {
		this.run.happened(
				RunEvent.of(kind, step, this.moment.today(), this.moment).because(reason, Reasons.comment(comment)));
		this.run.worked = true;
	}

	private void worked() {
		this.run.worked = true;
		this.run.takenOver = false;
	}

}
