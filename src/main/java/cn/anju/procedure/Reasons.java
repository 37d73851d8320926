package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;

/** Reasons and comments as people type them. */
final class Reasons {

	private static final int LONGEST_REASON = 300;

	private static final int LONGEST_COMMENT = 500;

	private Reasons() {
	}

	static String required(String reason) {
		String text = reason.strip();
		if (text.isEmpty() || text.length() > LONGEST_REASON) {
			throw new Refused(ProcedureRefused.REASON_MISSING);
		}
		return text;
	}

	static @Nullable String comment(@Nullable String comment) {
		if (comment == null || comment.isBlank()) {
			return null;
		}
		if (comment.strip().length() > LONGEST_COMMENT) {
			throw new Refused(ProcedureRefused.COMMENT_TOO_LONG);
		}
		return comment.strip();
	}

}
