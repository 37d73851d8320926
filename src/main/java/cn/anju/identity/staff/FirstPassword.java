package cn.anju.identity.staff;

import cn.anju.core.AccountId;

/**
 * A password that was made for somebody; it is shown once and stored nowhere.
 *
 * @param account the account
 * @param username the name for signing in
 * @param password the password
 */
public record FirstPassword(AccountId account, String username, String password) {

	@Override
	public String toString() {
		return "first password of " + this.account;
	}

}
