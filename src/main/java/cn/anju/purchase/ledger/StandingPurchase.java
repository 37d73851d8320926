package cn.anju.purchase.ledger;

import java.util.function.Predicate;

import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;

/**
 * A live purchase that Anju already has, as far as a row of the ledger is compared with
 * it.
 *
 * @param id the purchase
 * @param unit its unit
 * @param subscriptionNo number of its subscription, may be empty
 * @param contractNo number of its contract, empty without one
 * @param boughtBy tells whether a person of the ledger is its buyer: the same document,
 * or the same name where the number of the document was corrected
 */
public record StandingPurchase(PurchaseId id, UnitId unit, String subscriptionNo, String contractNo,
		Predicate<LedgerPerson> boughtBy) {
}
