package cn.anju.procedure;

/**
 * The orders of a ledger; each has an index, in which open runs stand before closed ones.
 */
public enum LedgerOrder {

	/** Overdue first, then by the risk of missing the law's limit. */
	RISK,
	/** The law's limit that ends first. */
	LEGAL,
	/** The anchor, such as the signing of the contract, the latest first. */
	ANCHOR,
	/** By project, building, entrance and unit. */
	UNIT,
	/** What changed last first. */
	CHANGED,
	/** What was finished last first. */
	FINISHED

}
