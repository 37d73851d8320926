package cn.anju.care;

import cn.anju.core.AccountId;

/**
 * Somebody in customer service of a project.
 *
 * @param account the account
 * @param name the name
 */
public record Colleague(AccountId account, String name) {
}
