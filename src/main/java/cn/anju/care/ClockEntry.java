package cn.anju.care;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something in the life of a case that its clock counts with.
 *
 * @param kind what happened
 * @param at when
 * @param reason of a pause, which the owner reads; else empty
 */
public record ClockEntry(Kind kind, Instant at, String reason) {

	static final Comparator<ClockEntry> IN_ORDER = Comparator.comparing(ClockEntry::at);

	/** What a clock counts with. */
	public enum Kind {

		/** It begins. */
		RECEIVED,
		/** Somebody has spoken with the owner. */
		CONTACTED,
		/** A plan lies before the owner. */
		PROPOSED,
		/** The owner wants another plan. */
		DECLINED,
		/** The next level has it. */
		ESCALATED,
		/** It is done, or explained. */
		RESOLVED,
		/** It is not done after all. */
		REOPENED,
		/** Nobody here can go on, for a reason. */
		PAUSED,
		/** It goes on. */
		RESUMED,
		/** It is over. */
		CLOSED

	}

}
