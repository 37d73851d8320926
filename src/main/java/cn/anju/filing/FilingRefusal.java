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
	/** There is no signed contract to make a paper from. */
	NO_CONTRACT,
	/** The rate is a price of one m² above zero, with two decimals at most. */
	FEE_RATE,
	/** Papers of several projects are made one project after the other. */
	SEVERAL_PROJECTS,
	/** Nothing was chosen of which the fee could be asked for. */
	NO_FEE,
	/** The fee of a contract was asked for already. */
	FEE_ASKED,
	/** The invoice says another amount than the request. */
	INVOICE_AMOUNT,
	/** The invoice needs its number. */
	INVOICE_NUMBER,
	/** Another request has this invoice. */
	INVOICE_TAKEN,
	/** The request is void, or its invoice is there. */
	REQUEST_CLOSED,
	/** The reason is missing. */
	REASON,
	/** Each filing has a number of its own from the authority. */
	NUMBER_MISSING;

	@Override
	public String key() {
		return "filing.refused." + name();
	}

}
