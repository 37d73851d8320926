package cn.anju.purchase;

import java.util.List;

/**
 * Told of purchases that were taken over or changed by the ledger, inside the transaction
 * that stores them: a procedure opens its runs here, so that a purchase never stands
 * without its place in the procedure. Modules to the right supply beans.
 */
@FunctionalInterface
public interface PurchaseFollower {

	/**
	 * Follows.
	 * @param purchases the purchases of one batch, as they stand now
	 */
	void follow(List<FollowedPurchase> purchases);

}
