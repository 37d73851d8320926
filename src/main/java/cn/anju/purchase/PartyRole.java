package cn.anju.purchase;

/** What a person is on a purchase (D-20). */
public enum PartyRole {

	/** The buyer who stands first in the contract. */
	BUYER,
	/** Another buyer of the same unit. */
	CO_BUYER,
	/** Somebody who acts for a buyer under a mandate that ends. */
	AGENT;

	public String key() {
		return "purchase.role." + name();
	}

}
