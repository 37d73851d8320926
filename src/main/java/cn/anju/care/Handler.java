package cn.anju.care;

import cn.anju.core.AccountId;

/**
 * A member of staff who has a case, by name: owners read it.
 *
 * @param account the account
 * @param name the name
 * @param level where the member stood when the case came
 */
public record Handler(AccountId account, String name, Level level) {
}
