package cn.anju.messaging;

/** How much it matters that a notice is read. */
public enum Importance {

	/** Good to know. */
	NORMAL,
	/** Must be known: the owner has to act, or a date has changed. */
	IMPORTANT

}
