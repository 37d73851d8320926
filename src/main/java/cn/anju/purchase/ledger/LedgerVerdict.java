package cn.anju.purchase.ledger;

import java.util.Optional;

import cn.anju.intake.Verdict;

/**
 * What is said of one row.
 *
 * @param row the typed row
 * @param verdict accepted, or the reason why not
 * @param same the purchase in Anju that the row is about; nothing if it is a new one
 */
public record LedgerVerdict(LedgerRow row, Verdict verdict, Optional<StandingPurchase> same) {
}
