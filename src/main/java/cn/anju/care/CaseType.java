package cn.anju.care;

/** What somebody comes with. */
public enum CaseType {

	/** 投诉: something is not as it should be. */
	COMPLAINT("TS"),
	/** 建议: something could be better; goes to a department each month. */
	SUGGESTION("JY"),
	/** 咨询: a question. */
	ENQUIRY("ZX"),
	/** 申请: something is asked for that needs a decision. */
	APPLICATION("SQ");

	private final String prefix;

	CaseType(String prefix) {
		this.prefix = prefix;
	}

	/**
	 * Gives the letters with which the numbers of its cases begin.
	 * @return two letters, such as {@code TS}
	 */
	public String prefix() {
		return this.prefix;
	}

	/**
	 * Tells which of the two ways it goes: a suggestion is collected for a department,
	 * everything else takes the nine steps.
	 * @return whether it takes the nine steps of b.10
	 */
	public boolean takesNineSteps() {
		return this != SUGGESTION;
	}

}
