package cn.anju.care;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How soon something came for the first time.
 *
 * @param taken the working time from when the case was received until it came, pauses not
 * taken off: that long the owner waited; nothing as long as it has not come
 * @param verdict whether that was in time
 */
public record FirstTime(@Nullable Duration taken, Verdict verdict) {

	/** It counts in nothing. */
	static final FirstTime NONE = new FirstTime(null, Verdict.UNDECIDED);

	/** Whether it was in time. */
	public enum Verdict {

		/** It came before it was due. */
		IN_TIME,
		/** It came later, or is due and has not come. */
		LATE,
		/** There is time, it rests, or nothing was expected any more. */
		UNDECIDED

	}

}
