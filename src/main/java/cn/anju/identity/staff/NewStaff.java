package cn.anju.identity.staff;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff to be given an account.
 *
 * @param username the name for signing in: 2 to 60 of a-z, 0-9, dot, hyphen, underscore
 * @param name the person's name, 1 to 100 characters
 * @param providerLogin how a provider knows him: an e-mail address, or
 * {@code provider:name}; nothing if he signs in by password only
 * @param roles his roles
 */
public record NewStaff(String username, String name, @Nullable String providerLogin, Set<StaffRole> roles) {
}
