package cn.anju.identity;

import cn.anju.core.AccountId;

/**
 * A member of staff, as others see him.
 *
 * @param id the account
 * @param name the name
 * @param active whether the account is not locked by an administrator
 */
public record StaffMember(AccountId id, String name, boolean active) {
}
