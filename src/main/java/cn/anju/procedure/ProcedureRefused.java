package cn.anju.procedure;

import cn.anju.core.Refusal;

/** Why a run is not moved. */
public enum ProcedureRefused implements Refusal {

	/** Somebody else has changed the run since it was shown. */
	CHANGED_MEANWHILE,
	/** There is no such run, or it belongs to a project of others. */
	UNKNOWN_RUN,
	/** The run is finished or cancelled. */
	CLOSED,
	/** The run is paused. */
	PAUSED,
	/** The run is not paused. */
	NOT_PAUSED,
	/** It is not this step's turn. */
	NOT_ITS_TURN,
	/** The step finishes by itself when its conditions are met. */
	AUTOMATIC,
	/** Something is still missing; the names follow. */
	CONDITIONS_MISSING,
	/** A fact that the step asks for is missing or unreadable; its name follows. */
	FACT_MISSING,
	/** The day lies in the future. */
	IN_FUTURE,
	/** The day lies before the step before it; its day follows. */
	BEFORE_PREVIOUS,
	/** The day lies before the contract was signed; its day follows. */
	BEFORE_ANCHOR,
	/** No day was given. */
	DAY_MISSING,
	/** A reason of 1 to 300 characters is needed. */
	REASON_MISSING,
	/** The step cannot be given back to there. */
	NOT_RETURNABLE,
	/** The step is neither optional nor skippable. */
	NOT_SKIPPABLE,
	/** The step is not finished, or was finished before Anju. */
	NOTHING_TO_TAKE_BACK,
	/** Only who did it on the same day, or a supervisor, may take it back. */
	TAKE_BACK_BY_SUPERVISOR,
	/** The step promises no day. */
	NO_PROMISE,
	/** A promise cannot lie in the past. */
	PROMISE_IN_PAST,
	/** The comment is longer than 500 characters. */
	COMMENT_TOO_LONG,
	/** Somebody has recorded the condition already. */
	ALREADY_RECORDED,
	/** The evidence has been withdrawn already, or there is none. */
	NO_EVIDENCE,
	/** The condition follows from facts that a module keeps: nobody records it. */
	FOLLOWS_FROM_FACTS,
	/** The member of staff sees the run but may not do this in its project. */
	ROLE_MISSING,
	/** Whoever is to look after the run has no role for it in its project. */
	NOT_ASSIGNABLE;

	@Override
	public String key() {
		return "procedure.refused." + name();
	}

}
