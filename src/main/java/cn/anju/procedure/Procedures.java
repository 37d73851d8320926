package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.procedure.RunInterrupted.How;

/**
 * The step engine: begins runs and moves them. Every command works on the run as it was
 * shown ({@link RunRef}), is refused if somebody was quicker, and writes history, queue
 * and due dates in one transaction. Staff moves runs of their own projects only. For
 * modules that frame a procedure; their desks check the role.
 */
@Service
@Transactional
public class Procedures {

	private static final int CHUNK = 1_000;

	private final RunStore store;

	private final Runs runs;

	private final Openings openings;

	private final Conditions conditions;

	private final Presence presence;

	private final ApplicationEventPublisher events;

	Procedures(RunStore store, Runs runs, Openings openings, Conditions conditions, Presence presence,
			ApplicationEventPublisher events) {
		this.store = store;
		this.runs = runs;
		this.openings = openings;
		this.conditions = conditions;
		this.presence = presence;
		this.events = events;
	}

	/**
	 * Begins runs where their facts prove them to be, set-based, in the caller's
	 * transaction. A run that exists is left alone if its facts are the same, set anew if
	 * nobody has worked on it, and otherwise kept and flagged. Conditions are looked at;
	 * nobody is told.
	 * @param all the openings, of one or several templates
	 * @param importDay what was due before it is flagged "taken over"
	 * @return what was done
	 */
	public OpeningResult openAll(List<Opening> all, LocalDate importDay) {
		Moment moment = this.presence.now();
		Map<String, List<Opening>> byTemplate = new LinkedHashMap<>();
		all.forEach((opening) -> byTemplate.computeIfAbsent(opening.template(), (_) -> new ArrayList<>()).add(opening));
		OpeningResult result = new OpeningResult(0, 0, 0, List.of());
		for (Map.Entry<String, List<Opening>> template : byTemplate.entrySet()) {
			for (List<Opening> chunk : Stored.chunks(template.getValue(), CHUNK)) {
				result = result.plus(this.openings.open(template.getKey(), chunk, importDay, moment));
			}
		}
		return result;
	}

	/**
	 * Says that a step has been begun.
	 * @param ref the run as shown
	 * @param step the step
	 * @param on the day, not in the future
	 */
	public void begin(RunRef ref, String step, LocalDate on) {
		move(ref, (run, moment) -> {
			List<String> missing = run.template.find(step)
				.map((its) -> this.conditions.missingToStart(run, its))
				.orElse(List.of());
			new Progress(run, moment).begin(step, on, missing);
		});
	}

	/**
	 * Finishes a step; the next one's turn comes.
	 * @param ref the run as shown
	 * @param done the step, the day and what the template asks for
	 * @throws Refused if it is not its turn, something is missing, the day lies in the
	 * future or before the step before it, or somebody was quicker
	 */
	public void finish(RunRef ref, StepDone done) {
		Run moved = move(ref, (run, moment) -> {
			List<String> missing = run.template.find(done.step()).map((its) -> missing(run, its)).orElse(List.of());
			new Progress(run, moment).finish(done, missing);
		});
		tellFinished(moved, done.step(), done.on(), false);
	}

	private List<String> missing(Run run, TemplateStep step) {
		List<String> missing = new ArrayList<>(this.conditions.missingToStart(run, step));
		missing.addAll(ConditionAnswers.missing(this.conditions.details(run, step)));
		return missing;
	}

	/**
	 * Passes over a step that is optional or may be skipped.
	 * @param ref the run as shown
	 * @param step the step
	 * @param reason why
	 */
	public void skip(RunRef ref, String step, String reason) {
		Run moved = move(ref, (run, moment) -> new Progress(run, moment).skip(step, reason));
		tellFinished(moved, step, this.presence.today(), true);
	}

	/**
	 * Records that the present step was given back, to be mended at an earlier one.
	 * @param ref the run as shown
	 * @param to the step that mends it, one that the template allows
	 * @param on the day, not in the future
	 * @param reason why; the owner reads it
	 * @param comment a note for the office
	 */
	public void giveBack(RunRef ref, String to, LocalDate on, String reason, @Nullable String comment) {
		Run moved = move(ref, (run, moment) -> new Progress(run, moment).giveBack(to, on, reason, comment));
		this.events.publishEvent(new StepReturned(moved.id, moved.template.key(),
				Objects.requireNonNull(moved.returnedFrom), to, moved.subject, moved.purchase, on, reason.strip()));
	}

	/**
	 * Stops a run for a while: its promise moves by the days it stands still.
	 * @param ref the run as shown
	 * @param reason why; the owner reads it
	 * @param comment a note for the office
	 */
	public void pause(RunRef ref, String reason, @Nullable String comment) {
		Run moved = move(ref, (run, moment) -> new Correction(run, moment).pause(reason, comment));
		tellInterrupted(moved, How.PAUSED, reason);
	}

	/**
	 * Lets a paused run go on.
	 * @param ref the run as shown
	 * @param comment a note for the office
	 */
	public void resume(RunRef ref, @Nullable String comment) {
		Run moved = move(ref, (run, moment) -> new Correction(run, moment).resume(comment));
		tellInterrupted(moved, How.RESUMED, "");
		this.conditions.recheck(List.of(moved.subject));
	}

	/**
	 * Takes back a step finished by mistake: what followed reopens.
	 * @param ref the run as shown
	 * @param step the step
	 * @param reason why
	 * @throws Refused if another day has begun or another person did it, unless a
	 * supervisor or manager takes it back
	 */
	public void takeBack(RunRef ref, String step, String reason) {
		Run moved = move(ref,
				(run, moment) -> new Correction(run, moment).takeBack(step, reason, this.presence.zone()));
		this.events.publishEvent(
				new StepTakenBack(moved.id, moved.template.key(), step, moved.subject, moved.purchase, reason.strip()));
	}

	/**
	 * Gives a run up.
	 * @param ref the run as shown
	 * @param reason why; the owner reads it
	 * @param comment a note for the office
	 */
	public void cancel(RunRef ref, String reason, @Nullable String comment) {
		Run moved = move(ref, (run, moment) -> new Correction(run, moment).cancel(reason, comment));
		tellInterrupted(moved, How.CANCELLED, reason);
	}

	/**
	 * Gives a run to a member of staff.
	 * @param ref the run as shown
	 * @param assignee who looks after it; nobody in particular if {@code null}
	 */
	public void assign(RunRef ref, @Nullable Assignee assignee) {
		move(ref, (run, moment) -> new Correction(run, moment).assign(assignee));
	}

	/**
	 * Moves the promise of the present step.
	 * @param ref the run as shown
	 * @param day the new promise, not in the past
	 * @param reason why; the owner reads it
	 */
	public void changePromise(RunRef ref, LocalDate day, String reason) {
		Run moved = move(ref, (run, moment) -> new Correction(run, moment).promise(day, reason));
		RunEvent event = moved.news.getLast();
		this.events.publishEvent(new PromiseChanged(moved.id, moved.template.key(),
				Objects.requireNonNull(moved.currentStep), moved.subject, moved.purchase,
				Objects.requireNonNullElse(event.oldPromise(), day), day, reason.strip()));
	}

	/**
	 * Confirms dates that had passed before Anju: from now on they count as overdue.
	 * @param refs the runs as shown
	 */
	public void confirmTakenOver(Collection<RunRef> refs) {
		refs.forEach((ref) -> move(ref, (run, moment) -> new Correction(run, moment).confirmTakenOver()));
	}

	/**
	 * Sets facts of a subject in its open runs, such as a corrected day of signing, in
	 * the caller's transaction; legal dates follow.
	 * @param facts the facts by subject
	 */
	public void learn(Map<Subject, List<Fact>> facts) {
		Moment moment = this.presence.now();
		List<Run> open = this.store.lockOpen(facts.keySet());
		open.forEach((run) -> new Correction(run, moment).learn(facts.getOrDefault(run.subject, List.of())));
		this.runs.keep(open.stream().filter((run) -> !run.news.isEmpty()).toList(), moment);
	}

	private Run move(RunRef ref, BiConsumer<Run, Moment> command) {
		Run run = this.store.lock(List.of(ref.runId()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new Refused(ProcedureRefused.UNKNOWN_RUN));
		Moment moment = this.presence.over(run);
		if (run.version != ref.version()) {
			throw new Refused(ProcedureRefused.CHANGED_MEANWHILE);
		}
		command.accept(run, moment);
		this.runs.keep(List.of(run), moment);
		return run;
	}

	private void tellFinished(Run run, String step, LocalDate on, boolean skipped) {
		this.events.publishEvent(new StepFinished(run.id, run.template.key(), step, run.subject, run.purchase, on,
				skipped, run.stage(), run.lifecycle.isClosed()));
		if (run.lifecycle == Lifecycle.OPEN) {
			this.conditions.recheck(List.of(run.subject));
		}
	}

	private void tellInterrupted(Run run, How how, String reason) {
		this.events.publishEvent(
				new RunInterrupted(run.id, run.template.key(), run.subject, run.purchase, how, reason.strip()));
	}

}
