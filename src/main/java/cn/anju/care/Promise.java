package cn.anju.care;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that was promised to an owner by a day 承诺. It is never changed or
 * taken back: it is fulfilled in time, or it is broken, also when it is fulfilled later.
 *
 * @param id its id
 * @param about the id of the case
 * @param words what was promised
 * @param dueOn the last day on which it is kept
 * @param madeBy the name of whoever promised it
 * @param madeAt when
 * @param fulfilledAt when it was fulfilled, if it was
 * @param fulfilledWords what was done then; empty before
 * @param broken whether its day has passed before it was fulfilled
 */
public record Promise(long id, long about, String words, LocalDate dueOn, String madeBy, Instant madeAt,
		@Nullable Instant fulfilledAt, String fulfilledWords, boolean broken) {

	/** How a promise stands. */
	public enum State {

		/** There is time. */
		OPEN,
		/** It was fulfilled in time. */
		KEPT,
		/** Its day has passed. */
		BROKEN

	}

	/**
	 * Tells how it stands.
	 * @return broken once its day has passed, whatever came later
	 */
	public State state() {
		if (this.broken) {
			return State.BROKEN;
		}
		return (this.fulfilledAt != null) ? State.KEPT : State.OPEN;
	}

}
