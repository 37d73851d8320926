package cn.anju.identity.owners;

import java.util.Optional;

import cn.anju.identity.session.SessionCheck;
import cn.anju.identity.session.SignedIn;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Ends owners' sessions that began before "sign out everywhere". */
@Component
class OwnerSessions implements SessionCheck {

	private final OwnerAccounts accounts;

	OwnerSessions(OwnerAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(SignedIn user) {
		return user instanceof OwnerPrincipal;
	}

	@Override
	public Optional<Authentication> check(SignedIn user, Authentication present) {
		boolean ended = user.since().isBefore(this.accounts.sessionsFrom(user.account()));
		return ended ? Optional.empty() : Optional.of(present);
	}

}
