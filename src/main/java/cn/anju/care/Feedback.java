package cn.anju.care;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an owner thought of a case afterwards.
 *
 * @param source how it was asked
 * @param score 1 to 5; nothing as long as it is not given
 * @param words what was said; may be empty
 * @param givenAt when
 * @param by who gave it or wrote it down; empty as long as it is not given
 */
public record Feedback(Source source, @Nullable Integer score, String words, @Nullable Instant givenAt, String by) {

	/** How much can be written. */
	public static final int LONGEST = 1_000;

	/** The best score; the worst is 1. */
	public static final int BEST = 5;

	/** How it was asked. */
	public enum Source {

		/** 满意度调查: the owner answers on the phone. */
		SURVEY,
		/** 回访: a member of staff asks and writes it down. */
		VISIT

	}

}
