package cn.anju.identity;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A role that a member of staff has.
 *
 * @param account the account
 * @param role one of {@link cn.anju.core.Roles}
 * @param project the project, none for every project
 */
public record StaffAssignment(AccountId account, String role, @Nullable ProjectId project) {
}
