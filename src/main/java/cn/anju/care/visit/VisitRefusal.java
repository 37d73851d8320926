package cn.anju.care.visit;

import cn.anju.core.Refusal;

/** Why a visit is refused. */
public enum VisitRefusal implements Refusal {

	/** There is no such visit or home in the asker's projects. */
	NOT_FOUND,
	/** A visit is planned for today or a day within a year. */
	DAY,
	/** Whoever goes has a role in customer service in the project. */
	VISITOR,
	/**
	 * It is said what a visit is for, or why it is called off, in at most 500 characters.
	 */
	PURPOSE,
	/** A visit was made today or before, not in the future. */
	DONE_ON,
	/** The record says whom the visitor has met and what was said. */
	RECORD,
	/** Satisfaction is 1 to 5. */
	SCORE,
	/** Somebody else has changed the visit, or it is over. */
	CHANGED_MEANWHILE;

	@Override
	public String key() {
		return "care.visits.refused." + name();
	}

}
