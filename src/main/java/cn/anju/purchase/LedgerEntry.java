package cn.anju.purchase;

import java.util.Optional;

import cn.anju.purchase.ledger.LedgerRow;

/**
 * A row of the sales ledger after its examination.
 *
 * @param row the typed row
 * @param standing the purchase it is about; nothing if it is a new one
 */
record LedgerEntry(LedgerRow row, Optional<StandingFile> standing) {
}
