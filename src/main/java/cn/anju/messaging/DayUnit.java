package cn.anju.messaging;

/** What the offsets of a reminder rule are counted in. */
public enum DayUnit {

	/** Calendar days. */
	DAYS,
	/** Working days of the national calendar; the due day itself is not counted. */
	WORKING_DAYS,
	/** Calendar months; a month without that day ends on its last day. */
	MONTHS

}
