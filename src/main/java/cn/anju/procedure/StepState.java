package cn.anju.procedure;

/** Where a step of a run stands. */
public enum StepState {

	/** Still ahead. */
	AHEAD,
	/** Its turn has come. */
	OPEN,
	/** Finished on a known day. */
	DONE,
	/** Finished before Anju, day not known: counts in no statistic. */
	BEFORE_ANJU,
	/** Passed over. */
	SKIPPED;

	boolean isPassed() {
		return this == DONE || this == BEFORE_ANJU || this == SKIPPED;
	}

}
