package cn.anju.filing;

import cn.anju.core.Refusal;

/** Why something about a filing was refused. */
public enum FilingRefusal implements Refusal {

	/** There is no such filing in the asker's projects. */
	NOT_FOUND,
	/** Both must sign a hand-over. */
	SIGNATURES,
	/** The filing system's password is with this person already. */
	SAME_HOLDER,
	/** Somebody has recorded a hand-over or a change meanwhile. */
	CUSTODY_CHANGED,
	/** The day lies ahead, or before the last entry. */
	DAY,
	/** This step needs more than a date: it is finished for one filing at a time. */
	ONE_BY_ONE,
	/** Each filing has a number of its own from the authority. */
	NUMBER_MISSING;

	@Override
	public String key() {
		return "filing.refused." + name();
	}

}
