package cn.anju.filing;

import java.util.List;

import cn.anju.procedure.LedgerOrder;

/** The saved filters of the ledger, in the order they are shown. */
public enum FilingTab {

	/** Every filing that goes on. */
	OPEN,
	/** Due before Anju began; the dates are to be confirmed. */
	TAKEN_OVER,
	/** Due today or before. */
	TODAY,
	/** Not yet submitted, and the law's limit ends within five days. */
	LEGAL,
	/** Given back, being mended. */
	RETURNED,
	/** The form is sealed and can go to the authority. */
	SUBMIT,
	/** At the authority. */
	COLLECT,
	/** The money that filing needs is not there. */
	MONEY,
	/** Finished or given up. */
	CLOSED;

	public String key() {
		return "filing.tab." + name();
	}

	/**
	 * Gives the orders that make sense here: what is closed is in no danger, what goes on
	 * is not finished.
	 * @return the orders, the usual one first
	 */
	public List<LedgerOrder> orders() {
		return (this == CLOSED)
				? List.of(LedgerOrder.FINISHED, LedgerOrder.ANCHOR, LedgerOrder.UNIT, LedgerOrder.CHANGED) : List
					.of(LedgerOrder.RISK, LedgerOrder.LEGAL, LedgerOrder.ANCHOR, LedgerOrder.UNIT, LedgerOrder.CHANGED);
	}

}
