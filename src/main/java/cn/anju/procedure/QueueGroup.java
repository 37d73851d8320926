package cn.anju.procedure;

/** The groups of the day's work. */
public enum QueueGroup {

	/**
	 * Everything but what was taken over: overdue first, then by the risk of missing the
	 * law's limit.
	 */
	ALL,
	/** Due before today. */
	OVERDUE,
	/** Due today. */
	TODAY,
	/** Due later this week, and the office has to move. */
	WEEK,
	/** Due later, and others have to move. */
	WAITING,
	/** Due before Anju: to be confirmed. */
	TAKEN_OVER

}
