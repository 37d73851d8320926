package cn.anju.identity.owners;

import java.time.Instant;

import cn.anju.core.AccountId;

/**
 * An account that has used up its tries with the tail of the document.
 *
 * @param account the account
 * @param phone the phone, masked
 * @param names the persons who have this phone
 * @param since when it was locked
 */
public record LockedOwner(AccountId account, String phone, String names, Instant since) {
}
