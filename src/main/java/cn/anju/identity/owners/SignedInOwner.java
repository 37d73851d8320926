package cn.anju.identity.owners;

import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.session.SignedIn;

import org.springframework.stereotype.Component;

/** The owner of the session. */
@Component
class SignedInOwner implements CurrentOwner {

	private final OwnerAccounts accounts;

	SignedInOwner(OwnerAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public AccountId accountId() {
		return SignedIn.current(OwnerPrincipal.class)
			.filter(OwnerPrincipal::complete)
			.map(OwnerPrincipal::account)
			.orElseThrow(() -> new Refused(IdentityRefusal.NOT_AN_OWNER));
	}

	@Override
	public Set<PersonId> persons() {
		return this.accounts.persons(accountId());
	}

}
