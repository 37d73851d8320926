package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Actor;

/**
 * An entry of a run's history (D-16): what, which step, when, by whom, why.
 *
 * @param kind what happened
 * @param step the step, if one is concerned
 * @param on the day on which it happened
 * @param since the day from which it counts: the turn of a step that was given back, the
 * beginning of a pause
 * @param at when it was recorded
 * @param actor who did it
 * @param reason why; the owner sees it for returns, pauses and changed promises
 * @param comment a note for the office
 * @param oldPromise the promise before
 * @param newPromise the promise after
 * @param facts what was recorded with it
 */
public record RunEvent(Kind kind, @Nullable String step, LocalDate on, @Nullable LocalDate since, Instant at,
		Actor actor, @Nullable String reason, @Nullable String comment, @Nullable LocalDate oldPromise,
		@Nullable LocalDate newPromise, Map<String, String> facts) {

	/** Under this name {@link #facts()} has the condition that was recorded. */
	public static final String CONDITION = "condition";

	/** Under this name {@link #facts()} has the number of the document. */
	public static final String NUMBER = "number";

	/** Under this name {@link #facts()} has who had recorded what was withdrawn. */
	public static final String BY = "by";

	/** What can happen. */
	public enum Kind {

		/** The run was begun or taken over. */
		OPENED,
		/** A step was begun. */
		BEGUN,
		/** A step was finished. */
		FINISHED,
		/** A step was passed over. */
		SKIPPED,
		/** A step was given back. */
		RETURNED,
		/** The run was stopped for a while. */
		PAUSED,
		/** The run goes on. */
		RESUMED,
		/** A step finished by mistake was taken back. */
		TAKEN_BACK,
		/** A confirmation was withdrawn, the conditions are open again. */
		REOPENED,
		/** The run was given up. */
		CANCELLED,
		/** Somebody else looks after it. */
		ASSIGNED,
		/** The promise was changed by staff. */
		PROMISED,
		/** The promise was counted again after a change of holidays. */
		RECOUNTED,
		/** Facts were changed. */
		FACTS,
		/** A taken-over date was confirmed. */
		CONFIRMED,
		/** What was seen for a condition was recorded. */
		RECORDED,
		/** What was recorded for a condition was withdrawn. */
		WITHDRAWN

	}

	static RunEvent of(Kind kind, @Nullable String step, LocalDate on, Moment moment) {
		return new RunEvent(kind, step, on, null, moment.at(), moment.actor(), null, null, null, null, Map.of());
	}

	/** What was missing is there: the day and the number of what was seen. */
	static RunEvent recorded(NewEvidence fresh, Moment moment) {
		return of(Kind.RECORDED, null, fresh.seenOn(), moment).because(null, Reasons.comment(fresh.note()))
			.with(seen(fresh.condition(), fresh.number()));
	}

	/** What was there is missing again: what it was, and whose. */
	static RunEvent withdrawn(Evidence before, String why, Moment moment) {
		Map<String, String> facts = seen(before.condition(), before.number());
		facts.put(BY, before.actor().name());
		return of(Kind.WITHDRAWN, null, before.seenOn(), moment).because(why, before.note()).with(facts);
	}

	private static Map<String, String> seen(String condition, @Nullable String number) {
		Map<String, String> facts = new HashMap<>();
		facts.put(CONDITION, condition);
		if (number != null) {
			facts.put(NUMBER, number);
		}
		return facts;
	}

	RunEvent because(@Nullable String why, @Nullable String note) {
		return new RunEvent(this.kind, this.step, this.on, this.since, this.at, this.actor, why, note, this.oldPromise,
				this.newPromise, this.facts);
	}

	RunEvent since(@Nullable LocalDate day) {
		return new RunEvent(this.kind, this.step, this.on, day, this.at, this.actor, this.reason, this.comment,
				this.oldPromise, this.newPromise, this.facts);
	}

	RunEvent promises(@Nullable LocalDate before, @Nullable LocalDate after) {
		return new RunEvent(this.kind, this.step, this.on, this.since, this.at, this.actor, this.reason, this.comment,
				before, after, this.facts);
	}

	RunEvent with(Map<String, String> recorded) {
		return new RunEvent(this.kind, this.step, this.on, this.since, this.at, this.actor, this.reason, this.comment,
				this.oldPromise, this.newPromise, Map.copyOf(recorded));
	}

	public String textKey() {
		return "procedure.event." + this.kind;
	}

}
