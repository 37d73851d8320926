package cn.anju.booking;

import java.time.Instant;

import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A place on the waiting list of a slot.
 *
 * @param id its id
 * @param slot the slot
 * @param unit the unit that waits
 * @param purpose the key of the purpose
 * @param subject what it is about
 * @param joinedAt since when: whoever came first is offered a seat first
 * @param state where it stands
 * @param offeredUntil until when a seat is offered, if one is
 */
public record Wait(long id, long slot, UnitId unit, String purpose, Subject subject, Instant joinedAt, State state,
		@Nullable Instant offeredUntil) {

	/** Where a place on a waiting list stands. */
	public enum State {

		/** No seat yet. */
		WAITING,
		/** A seat is held for it. */
		OFFERED,
		/** It has taken the seat. */
		TAKEN,
		/** It was given up. */
		LEFT,
		/** The offer has run out unanswered. */
		PASSED

	}

}
