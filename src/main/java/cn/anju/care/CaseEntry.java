package cn.anju.care;

import java.time.Instant;

import cn.anju.core.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something in the life of a case: what somebody has said, and what was done. Nothing of
 * it is ever changed.
 *
 * @param id its id
 * @param at when
 * @param kind what it is
 * @param clock what the clock counts with, if it does
 * @param internal whether only staff see it
 * @param by who
 * @param words what was said; empty where nothing was
 * @param state where the case stood then; nothing of what was written before Anju
 */
public record CaseEntry(long id, Instant at, Kind kind, ClockEntry.@Nullable Kind clock, boolean internal, Actor by,
		String words, @Nullable CaseState state) {

	/** What an entry is. */
	public enum Kind {

		/** It was received. */
		RECEIVED,
		/** Written down, classified, assigned, investigated: it moved on. */
		MOVED_ON,
		/** Somebody wrote to the other side. */
		SAID,
		/** Staff wrote to each other. */
		NOTED,
		/** Somebody spoke with the owner. */
		CONTACTED,
		/** A plan lies before the owner. */
		PROPOSED,
		/** The owner agreed. */
		AGREED,
		/** The owner declined. */
		DECLINED,
		/** It is done. */
		RESOLVED,
		/** It is no valid complaint. */
		EXPLAINED,
		/** The owner does not accept that. */
		APPEALED,
		/** The next level has it. */
		ESCALATED,
		/** Somebody was asked to take it over, and told why. */
		OFFERED,
		/** Whoever was asked does not take it over. */
		OFFER_DECLINED,
		/** Somebody else has it. */
		TAKEN_OVER,
		/** Something was promised by a day. */
		PROMISED,
		/** A promise was fulfilled. */
		FULFILLED,
		/** It rests, for a reason. */
		PAUSED,
		/** It goes on. */
		RESUMED,
		/** The owner said that it is done. */
		CONFIRMED,
		/** The owner gave it up. */
		WITHDRAWN,
		/** Closed after documented silence. */
		CLOSED_UNANSWERED,
		/** It is not done after all. */
		REOPENED,
		/** It goes on under another number, or another goes on under this one. */
		MERGED,
		/** Another matter in it has a number of its own. */
		SPLIT,
		/** Somebody tried to call the owner. */
		CALLED,
		/** The owner was told once more that a plan or a result waits. */
		REMINDED,
		/** The owner was asked afterwards, or has answered. */
		RATED,
		/** Somebody looked at the whole phone of whoever came with it. */
		PHONE_READ,
		/** Staff wrote what they have understood, for the owner to confirm. */
		SUMMARISED,
		/** The owner said that they have understood it. */
		SUMMARY_CONFIRMED,
		/** The owner said what they have not understood. */
		SUMMARY_CORRECTED

	}

}
