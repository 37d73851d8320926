package cn.anju.calendar;

import cn.anju.core.Refusal;

/** Why a holiday table or an exception is not taken. */
public enum CalendarRefused implements Refusal {

	/** The file is no JSON of the known form. */
	NOT_A_TABLE,
	/** The file names no year between 2000 and 2100. */
	YEAR_MISSING,
	/** The file lists no day: the notice is not out yet. */
	NO_DAYS,
	/** A day lies outside the year and the December before it. */
	DAY_OUTSIDE_YEAR,
	/** A day is listed twice. */
	DAY_TWICE,
	/** A provisional table never replaces the official notice. */
	OFFICIAL_STAYS,
	/** The exception needs a reason of at most 200 characters. */
	REASON_MISSING,
	/** The authority is not known. */
	AUTHORITY_UNKNOWN,
	/** A key is 2 to 40 small letters, digits and hyphens, a letter first. */
	AUTHORITY_KEY,
	/** The name of the authority is missing or too long. */
	AUTHORITY_NAME,
	/** Another authority has this key. */
	AUTHORITY_TAKEN;

	@Override
	public String key() {
		return "calendar.refused." + name();
	}

}
