package cn.anju.purchase.ledger;

import org.jspecify.annotations.Nullable;

import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;

/**
 * A buyer or co-buyer as the ledger names him.
 *
 * @param name the name; empty if it is missing
 * @param document the identity document; present in every accepted row
 * @param phone the phone, if there is one
 */
public record LedgerPerson(String name, @Nullable IdentityDocument document, @Nullable PhoneNumber phone) {
}
