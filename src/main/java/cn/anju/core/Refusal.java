package cn.anju.core;

/** A reason for a business "no"; each module has an enum of its own. */
public interface Refusal {

	/**
	 * Gives the key of the text that tells the user what to do.
	 * @return such as {@code filing.refused.MONEY_OPEN}
	 */
	String key();

}
