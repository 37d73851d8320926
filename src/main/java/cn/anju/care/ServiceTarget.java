package cn.anju.care;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an owner may expect, and how it stands at a moment.
 *
 * @param kind what is expected
 * @param since from when it counts
 * @param due by when, with what pauses have added
 * @param metAt when it was met, if it was
 * @param state how it stands
 */
public record ServiceTarget(Kind kind, Instant since, Instant due, @Nullable Instant metAt, State state) {

	/** What is expected. */
	public enum Kind {

		/** 首次联系: somebody speaks with the owner. */
		CONTACT,
		/** 方案: a plan lies before the owner. */
		PLAN,
		/** 办结: it is done. */
		RESOLUTION

	}

	/** How it stands. */
	public enum State {

		/** There is time. */
		RUNNING,
		/** It is soon due. */
		NEAR,
		/** It does not count for a reason that the owner reads. */
		PAUSED,
		/** It is due and not met: the owner may go to the next level. */
		PASSED,
		/** It was met in time. */
		MET,
		/** It was met after it was due. */
		MET_LATE;

		/**
		 * Tells whether it is behind.
		 * @return whether it was met, in time or not
		 */
		public boolean isMet() {
			return this == MET || this == MET_LATE;
		}

	}

}
