package cn.anju.purchase;

/** How one payment was made. */
public enum PayMethod {

	/** By card at the counter. */
	CARD,
	/** By bank transfer. */
	TRANSFER,
	/** In cash. */
	CASH,
	/** By cheque. */
	CHEQUE,
	/** Taken over from the ledger: paid before Anju, date and method not known. */
	BEFORE_ANJU;

	public String key() {
		return "purchase.pay-method." + name();
	}

}
