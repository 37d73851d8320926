package cn.anju.identity.owners;

import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

import cn.anju.core.AccountId;
import cn.anju.core.PhoneNumber;

/** Owners whose phones have proved themselves, and their sessions, for benches. */
public final class BenchOwners {

	private final OwnerAccounts accounts;

	public BenchOwners(ApplicationContext beans) {
		this.accounts = beans.getBean(OwnerAccounts.class);
	}

	/**
	 * Does what a code and the tail of a document do.
	 * @param phone the phone
	 * @param document the document of which the tail is typed
	 * @return the account
	 */
	public AccountId signIn(String phone, String document) {
		AccountId account = this.accounts.open(PhoneNumber.parse(phone).orElseThrow()).orElseThrow().account();
		if (this.accounts.bind(account, document) != Binding.BOUND && this.accounts.persons(account).isEmpty()) {
			throw new IllegalStateException("No person was bound");
		}
		this.accounts.signedIn(account);
		return account;
	}

	/**
	 * Makes the session of an owner.
	 * @param account the account
	 * @return what the security context holds
	 */
	public Authentication session(AccountId account) {
		OwnerPrincipal principal = this.accounts.principal(account);
		return new TestingAuthenticationToken(principal, "", List.copyOf(principal.getAuthorities()));
	}

}
