package cn.anju.messaging;

/** A day that comes once a month (R-268, C12). */
public enum MonthlyDay {

	/** The first working day of the month. */
	FIRST_WORKING_DAY,
	/** The last working day of the month. */
	LAST_WORKING_DAY

}
