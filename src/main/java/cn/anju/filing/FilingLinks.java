package cn.anju.filing;

import cn.anju.core.PurchaseId;

/** Where filing stands, for views and for notices. */
public final class FilingLinks {

	private FilingLinks() {
	}

	/**
	 * Gives the owner's page of one filing.
	 * @param purchase the purchase
	 * @return such as {@code my/filing/123}
	 */
	public static String my(PurchaseId purchase) {
		return "my/filing/" + purchase;
	}

}
