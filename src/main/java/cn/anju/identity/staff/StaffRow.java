package cn.anju.identity.staff;

import java.util.List;

import cn.anju.core.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A staff account as the administrator sees it.
 *
 * @param id the account
 * @param version to be named with every change
 * @param username the name for signing in
 * @param name the person's name
 * @param providerLogin how a provider knows him, or nothing
 * @param roles his roles by project
 * @param locked whether an administrator has locked the account
 * @param triesUsedUp whether wrong passwords have locked it for a while
 * @param passwordIsNew whether the password is still one that somebody else made
 */
public record StaffRow(AccountId id, int version, String username, String name, @Nullable String providerLogin,
		List<StaffRole> roles, boolean locked, boolean triesUsedUp, boolean passwordIsNew) {
}
