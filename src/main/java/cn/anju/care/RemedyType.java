package cn.anju.care;

/** What a plan offers. */
public enum RemedyType {

	/** 维修. */
	REPAIR,
	/** 更换. */
	REPLACEMENT,
	/** 补偿: money. */
	COMPENSATION,
	/** 更正: a paper, an account or a record is put right. */
	CORRECTION,
	/** 说明: nothing is offered but the reason. */
	EXPLANATION,
	/** 其他. */
	OTHER;

	/**
	 * Tells whether a sum may be named.
	 * @return whether it is money
	 */
	public boolean isMoney() {
		return this == COMPENSATION;
	}

}
