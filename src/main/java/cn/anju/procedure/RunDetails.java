package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * Everything about a run: what now, who, by when, why late (D-05).
 *
 * @param ref the run and the version read, for commands
 * @param template the version of the template it keeps
 * @param subject what it is about
 * @param project its project
 * @param purchase its purchase, if there is one
 * @param variant its variant
 * @param lifecycle whether it goes on
 * @param stage what has been reached, such as {@code SUBMITTED}; text by
 * {@link Template#stageKey}
 * @param currentStep the step whose turn it is; none once it is closed
 * @param returnedFrom the step that was given back, while that is being mended
 * @param dueOn when the present step is due; none if nothing binds it
 * @param legal the limit of the law that is shown now
 * @param pausedOn since when it is paused
 * @param pauseReason why it is paused; the owner sees it
 * @param delay why it is later than first promised
 * @param provisional whether a shown date lies in a year without its official notice
 * @param takenOver whether its dates passed before Anju and nobody has confirmed them
 * @param flag the key of a text about facts that contradict a rule
 * @param assignee who looks after it
 * @param facts what is known, by key
 * @param missing the names of the present step's conditions that are not met
 * @param steps every step in order
 * @param history what happened, the latest first
 */
public record RunDetails(RunRef ref, Template template, Subject subject, ProjectId project,
		@Nullable PurchaseId purchase, String variant, Lifecycle lifecycle, String stage, @Nullable String currentStep,
		@Nullable String returnedFrom, @Nullable LocalDate dueOn, @Nullable LegalDates legal,
		@Nullable LocalDate pausedOn, @Nullable String pauseReason, @Nullable Delay delay, boolean provisional,
		boolean takenOver, @Nullable String flag, @Nullable Assignee assignee, Map<String, Fact> facts,
		List<ConditionDetails> missing, List<StepDetails> steps, List<RunEvent> history) {

	/**
	 * Gives the step whose turn it is.
	 * @return the step; empty once the run is closed
	 */
	public Optional<StepDetails> current() {
		return this.steps.stream().filter(StepDetails::current).findFirst();
	}

	/**
	 * Gives a step.
	 * @param key its key
	 * @return the step
	 * @throws IllegalArgumentException if the template has no such step
	 */
	public StepDetails step(String key) {
		return this.steps.stream()
			.filter((step) -> step.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No step " + key));
	}

	/**
	 * Gives a fact.
	 * @param key its key
	 * @return the fact, if it is known
	 */
	public Optional<Fact> fact(String key) {
		return Optional.ofNullable(this.facts.get(key));
	}

	public String stageKey() {
		return this.template.stageKey(this.stage);
	}

}
