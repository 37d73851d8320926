package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * One procedure of one subject: what is stored of it, and how a step's turn comes. Moved
 * by {@link Progress}, {@link Correction} and {@link RunOpening} only.
 */
final class Run {

	final long id;

	final Template template;

	final Subject subject;

	final ProjectId project;

	final @Nullable PurchaseId purchase;

	String variant;

	/** The version that was read; 0 if the run is new. */
	final int version;

	Lifecycle lifecycle = Lifecycle.OPEN;

	@Nullable String currentStep;

	@Nullable String returnedFrom;

	int returns;

	@Nullable LocalDate pausedOn;

	@Nullable String pauseReason;

	@Nullable LocalDate finishedOn;

	boolean takenOver;

	/** Where its unit stands in the ledger; taken from its card. */
	String unitOrder = "";

	/** Whether staff has moved it: an import no longer sets it. */
	boolean worked;

	@Nullable String flag;

	@Nullable String openingHash;

	@Nullable Assignee assignee;

	long calendarRevision;

	/** The dates that were stored when it was read. */
	List<LocalDate> storedDates = List.of();

	/** The conditions of an automatic step that are still missing. */
	List<String> missing = List.of();

	final Map<String, Fact> facts = new TreeMap<>();

	final Map<String, StepRun> steps = new LinkedHashMap<>();

	/** What happened since the run was read. */
	final List<RunEvent> news = new ArrayList<>();

	Run(long id, int version, Template template, Subject subject, ProjectId project, @Nullable PurchaseId purchase,
			String variant) {
		this.id = id;
		this.version = version;
		this.template = template;
		this.subject = subject;
		this.project = project;
		this.purchase = purchase;
		this.variant = variant;
		template.steps().forEach((step) -> this.steps.put(step.key(), new StepRun(step.key())));
	}

	StepRun step(String key) {
		StepRun step = this.steps.get(key);
		if (step == null) {
			throw new IllegalArgumentException("No step " + key + " in " + this.template.key());
		}
		return step;
	}

	Collection<StepRun> steps() {
		return this.steps.values();
	}

	/** The template's step whose turn it is; none once the run is closed. */
	@Nullable TemplateStep current() {
		return (this.currentStep != null) ? this.template.step(this.currentStep) : null;
	}

	@Nullable LocalDate anchor() {
		return on(this.template.anchor());
	}

	@Nullable LocalDate on(String fact) {
		Fact known = this.facts.get(fact);
		return (known != null) ? known.on() : null;
	}

	@Nullable String number() {
		String key = this.template.number();
		Fact known = (key != null) ? this.facts.get(key) : null;
		return (known != null) ? known.value() : null;
	}

	/** The stage that people call it by. */
	String stage() {
		if (this.lifecycle == Lifecycle.CANCELLED) {
			return Template.CANCELLED;
		}
		if (this.returnedFrom != null) {
			return Template.RETURNED;
		}
		TemplateStep current = current();
		if (current != null && current.begun() != null && step(current.key()).begunOn != null) {
			return current.begun();
		}
		return reached();
	}

	private String reached() {
		String reached = this.template.initial();
		for (TemplateStep step : this.template.steps()) {
			StepState state = step(step.key()).state;
			boolean before = state == StepState.DONE || state == StepState.BEFORE_ANJU;
			reached = (before || (state == StepState.SKIPPED && !step.traits().optional())) ? step.reached() : reached;
		}
		return reached;
	}

	/**
	 * Gives a step its turn: counts its promise from the day, unless it was promised
	 * before.
	 */
	void enter(TemplateStep step, LocalDate on, @Nullable Integer days, Moment moment) {
		StepRun run = step(step.key());
		run.open(on);
		run.days = days;
		if (days != null) {
			run.promise = moment.count(step).plus(on, days);
			run.firstPromise = (run.firstPromise != null) ? run.firstPromise : run.promise;
		}
		this.currentStep = step.key();
	}

	/**
	 * Gives the next step its turn; optional ones on the way are open beside it. Closes
	 * the run after the last.
	 */
	void advance(LocalDate on, Moment moment) {
		for (TemplateStep step : this.template.steps()) {
			StepRun run = step(step.key());
			if (run.state == StepState.AHEAD && step.traits().optional()) {
				enter(step, on, null, moment);
			}
			else if (run.state == StepState.AHEAD) {
				TemplateStep.Duration duration = step.duration();
				enter(step, on, (duration != null) ? duration.days() : null, moment);
				return;
			}
			else if (!run.state.isPassed() && !step.traits().optional()) {
				this.currentStep = step.key();
				return;
			}
		}
		close(on, moment);
	}

	private void close(LocalDate on, Moment moment) {
		this.lifecycle = Lifecycle.DONE;
		this.currentStep = null;
		this.finishedOn = on;
		this.takenOver = false;
		this.steps.values()
			.stream()
			.filter((step) -> step.state == StepState.OPEN)
			.forEach((step) -> step.pass(StepState.SKIPPED, on, moment));
	}

	/** Steps after one, as if their turn had not come. */
	void putAheadAfter(String step, boolean keepPromises) {
		int position = this.template.position(step);
		this.template.steps().stream().skip(position + 1L).map((later) -> step(later.key())).forEach((later) -> {
			boolean fulfilled = later.state.isPassed();
			later.putAhead();
			if (fulfilled || !keepPromises) {
				later.firstPromise = null;
			}
		});
	}

	void happened(RunEvent event) {
		this.news.add(event);
	}

}
