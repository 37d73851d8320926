package cn.anju.identity;

import cn.anju.core.AccountId;

/**
 * An owner has signed in by code.
 *
 * @param account the owner's account
 */
public record OwnerSignedIn(AccountId account) {
}
