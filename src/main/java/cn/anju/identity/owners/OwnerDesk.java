package cn.anju.identity.owners;

import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;

/** What the desk does about owners' accounts: helps those whose tries are used up. */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class OwnerDesk {

	private final OwnerAccounts accounts;

	OwnerDesk(OwnerAccounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Lists the accounts that are locked after wrong tails.
	 * @return the longest locked first, 200 at most
	 */
	public List<LockedOwner> locked() {
		return this.accounts.locked();
	}

	/**
	 * Gives an account its tries back, after the clerk has made sure on the phone or at
	 * the desk who it is.
	 * @param account the account
	 */
	public void unlock(AccountId account) {
		this.accounts.unlock(account);
	}

}
