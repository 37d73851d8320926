package cn.anju.care;

import cn.anju.care.CaseState.Action;
import org.jspecify.annotations.Nullable;

/** What is written down of an action. */
final class ActionEntries {

	private ActionEntries() {
	}

	/** What stands in the history. */
	static CaseEntry.Kind kind(Action action) {
		return switch (action) {
			case REGISTER, CLASSIFY, ASSIGN, INVESTIGATE, HANDLE, FOLLOW_UP, ARCHIVE, COLLECT, SEND ->
				CaseEntry.Kind.MOVED_ON;
			case PROPOSE -> CaseEntry.Kind.PROPOSED;
			case AGREE -> CaseEntry.Kind.AGREED;
			case DECLINE -> CaseEntry.Kind.DECLINED;
			case RESOLVE, ANSWER -> CaseEntry.Kind.RESOLVED;
			case EXPLAIN -> CaseEntry.Kind.EXPLAINED;
			case APPEAL -> CaseEntry.Kind.APPEALED;
			case CONFIRM -> CaseEntry.Kind.CONFIRMED;
			case WITHDRAW -> CaseEntry.Kind.WITHDRAWN;
			case CLOSE_UNANSWERED -> CaseEntry.Kind.CLOSED_UNANSWERED;
			case REOPEN -> CaseEntry.Kind.REOPENED;
			case MERGE -> CaseEntry.Kind.MERGED;
		};
	}

	/** What the clock counts with; null if nothing. */
	static ClockEntry.@Nullable Kind counts(Action action) {
		return switch (action) {
			case COLLECT -> ClockEntry.Kind.CONTACTED;
			case PROPOSE -> ClockEntry.Kind.PROPOSED;
			case DECLINE -> ClockEntry.Kind.DECLINED;
			case RESOLVE, EXPLAIN, ANSWER -> ClockEntry.Kind.RESOLVED;
			case REOPEN, APPEAL -> ClockEntry.Kind.REOPENED;
			case CONFIRM, WITHDRAW, CLOSE_UNANSWERED, MERGE -> ClockEntry.Kind.CLOSED;
			default -> null;
		};
	}

}
