package cn.anju.procedure;

import cn.anju.core.AccountId;

/**
 * The member of staff who looks after a run.
 *
 * @param account the account
 * @param name the name shown to the office and the owner
 */
public record Assignee(AccountId account, String name) {
}
