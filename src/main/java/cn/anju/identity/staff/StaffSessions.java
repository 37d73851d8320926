package cn.anju.identity.staff;

import java.util.Optional;

import cn.anju.identity.session.SessionCheck;
import cn.anju.identity.session.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of locked accounts, and gives running sessions the roles as they
 * stand now.
 */
@Component
class StaffSessions implements SessionCheck {

	private final StaffAccounts accounts;

	StaffSessions(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean concerns(SignedIn user) {
		return user instanceof StaffPrincipal;
	}

	@Override
	public Optional<Authentication> check(SignedIn user, Authentication present) {
		StaffPrincipal staff = (StaffPrincipal) user;
		return this.accounts.findById(staff.account().value())
			.filter((account) -> !account.locked() && !staff.since().isBefore(account.sessionsFrom()))
			.map((account) -> (account.version() == staff.version()) ? present : renewed(staff, account));
	}

	private static Authentication renewed(StaffPrincipal staff, StaffAccount account) {
		StaffPrincipal renewed = new StaffPrincipal(account, staff.byPassword(), staff.since());
		return UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.authorities());
	}

}
