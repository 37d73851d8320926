package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Signs staff in by password. An unknown name takes as long as a wrong password. */
class PasswordSignIn extends DaoAuthenticationProvider {

	private final Tries tries;

	private final Clock clock;

	PasswordSignIn(StaffAccounts accounts, Passwords passwords, Tries tries, Clock clock) {
		super((username) -> accounts.findByUsername(username.strip())
			.map(User::new)
			.orElseThrow(() -> new UsernameNotFoundException("No such account")));
		setPasswordEncoder(passwords.encoder());
		this.tries = tries;
		this.clock = clock;
	}

	@Override
	protected void additionalAuthenticationChecks(UserDetails details,
			UsernamePasswordAuthenticationToken authentication) throws AuthenticationException {
		StaffAccount account = ((User) details).account();
		if (!this.tries.take(account.account())) {
			throw new LockedException("Too many tries");
		}
		super.additionalAuthenticationChecks(details, authentication);
		this.tries.giveBack(account.account());
	}

	@Override
	protected Authentication createSuccessAuthentication(Object principal, Authentication authentication,
			UserDetails details) {
		StaffPrincipal staff = new StaffPrincipal(((User) details).account(), true, Instant.now(this.clock));
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(staff, null,
				staff.authorities());
		token.setDetails(authentication.getDetails());
		return token;
	}

	/** An account while its password is being checked; never kept in a session. */
	private record User(StaffAccount account) implements UserDetails {

		private static final long serialVersionUID = 1L;

		@Override
		public Collection<? extends GrantedAuthority> getAuthorities() {
			return List.of();
		}

		@Override
		public String getPassword() {
			return this.account.passwordHash();
		}

		@Override
		public String getUsername() {
			return this.account.username();
		}

		@Override
		public boolean isAccountNonLocked() {
			return !this.account.locked();
		}

	}

}
