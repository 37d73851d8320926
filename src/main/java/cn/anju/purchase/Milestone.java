package cn.anju.purchase;

/** A day in the life of a purchase that other modules count from. */
public enum Milestone {

	/** The owner has accepted the home 交付验收: warranties are counted from it (c.1). */
	DELIVERED

}
