package cn.anju.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step of a procedure. Its texts are found by its key:
 * {@code procedure.<template>.<step>} with {@code .name}, {@code .task} (the office's
 * work), {@code .now} (what the owner reads) and {@code .bring} (what the owner must do
 * or bring, where there is something).
 *
 * @param template the key of the template
 * @param key its key
 * @param actor who has to move
 * @param follow the role of staff that keeps an eye on it
 * @param place the counter where it happens
 * @param traits how it may be finished, skipped and reopened
 * @param reached the stage of the run when it is finished
 * @param begun the stage of the run when it is begun but not finished
 * @param provenBy the fact that proves, at an import, that it is finished
 * @param duration how long it takes; none if it depends on others' decisions
 * @param returnsTo the steps to which it can be given back
 * @param mendWorkingDays how long mending takes after it was given back
 * @param startConditions what must be so before it begins
 * @param conditions what must be so before it is finished
 * @param asks the facts asked for when it is finished
 * @param needs the documents it needs
 * @param produces the documents it produces
 * @param handovers which paper copy goes to whom
 * @param dueKind the kind of due date, if one is kept
 */
public record TemplateStep(String template, String key, StepActor actor, String follow, Template.@Nullable Place place,
		Traits traits, String reached, @Nullable String begun, @Nullable String provenBy, @Nullable Duration duration,
		List<String> returnsTo, int mendWorkingDays, List<Condition> startConditions, List<Condition> conditions,
		List<Asked> asks, List<String> needs, List<String> produces, List<Handover> handovers,
		@Nullable String dueKind) {

	/**
	 * How a step may be passed.
	 *
	 * @param optional whether the next step may be finished without it
	 * @param skippable whether staff may skip it with a reason
	 * @param automatic whether it finishes by itself when its conditions are met
	 * @param reopensUntil the step until whose end it reopens when a condition is
	 * withdrawn
	 */
	public record Traits(boolean optional, boolean skippable, boolean automatic, @Nullable String reopensUntil) {
	}

	/**
	 * How long a step takes.
	 *
	 * @param days 0 or more
	 * @param working whether only working days count
	 */
	public record Duration(int days, boolean working) {
	}

	/**
	 * A condition.
	 *
	 * @param name names the {@link StepCondition} that answers, else recorded evidence
	 * does
	 * @param by who brings it about
	 * @param variants the variants of a run for which it holds; empty for all
	 */
	public record Condition(String name, StepActor by, List<String> variants) {

		public String textKey() {
			return "procedure.condition." + this.name;
		}

	}

	/**
	 * A fact that is asked for at the end of a step.
	 *
	 * @param fact its key: text {@code procedure.fact.<fact>}
	 * @param kind what is typed
	 * @param required whether the step is refused without it
	 */
	public record Asked(String fact, Kind kind, boolean required) {

		/** What is typed. */
		public enum Kind {

			/** At most 64 characters. */
			TEXT,
			/** An amount in yuan, two decimals at most, not negative. */
			MONEY

		}

		public String textKey() {
			return "procedure.fact." + this.fact;
		}

	}

	/**
	 * A paper copy that changes hands.
	 *
	 * @param copy which copy: text {@code procedure.copy.<copy>}
	 * @param to who receives it: OFFICE, FINANCE, DEVELOPER, BUYER or BANK
	 * @param variants the variants of a run for which it holds; empty for all
	 */
	public record Handover(String copy, String to, List<String> variants) {
	}

	/**
	 * Gives the key of one of the step's texts.
	 * @param text {@code name}, {@code task}, {@code now} or {@code bring}
	 * @return such as {@code procedure.filing.submit.task}
	 */
	public String text(String text) {
		return "procedure." + this.template + "." + this.key + "." + text;
	}

	/**
	 * Gives the copies to hand over in a run.
	 * @param variant the variant of the run
	 * @return the copies in order
	 */
	public List<Handover> handovers(String variant) {
		return this.handovers.stream().filter((copy) -> holds(copy.variants(), variant)).toList();
	}

	List<Condition> conditions(String variant) {
		return this.conditions.stream().filter((condition) -> holds(condition.variants(), variant)).toList();
	}

	List<Condition> startConditions(String variant) {
		return this.startConditions.stream().filter((condition) -> holds(condition.variants(), variant)).toList();
	}

	@Nullable String calendar() {
		return (this.place != null) ? this.place.calendar() : null;
	}

	private static boolean holds(List<String> variants, String variant) {
		return variants.isEmpty() || variants.contains(variant);
	}

}
