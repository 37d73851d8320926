package cn.anju.identity.session;

import java.time.Instant;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who has signed in, as kept in the session. */
public interface SignedIn {

	/**
	 * Gives who acts.
	 * @return the actor
	 */
	Actor actor();

	/**
	 * Tells whether every step of signing in is done: the tail of the document, the
	 * change of the first password.
	 * @return whether it is
	 */
	boolean complete();

	/**
	 * Gives when this sign-in happened; a later "sign out everywhere" ends it.
	 * @return the instant
	 */
	Instant since();

	/**
	 * Gives the account.
	 * @return the account
	 */
	default AccountId account() {
		return new AccountId(actor().id());
	}

	/**
	 * Finds who has signed in.
	 * @param <T> the kind of user
	 * @param kind the kind of user
	 * @return the user of the present thread, if of this kind
	 */
	static <T extends SignedIn> Optional<T> current(Class<T> kind) {
		return of(kind, SecurityContextHolder.getContext().getAuthentication());
	}

	/**
	 * Finds who stands behind an authentication.
	 * @param <T> the kind of user
	 * @param kind the kind of user
	 * @param authentication the authentication
	 * @return the user, if of this kind
	 */
	static <T extends SignedIn> Optional<T> of(Class<T> kind,
			@org.jspecify.annotations.Nullable Authentication authentication) {
		return Optional.ofNullable(authentication)
			.map(Authentication::getPrincipal)
			.filter(kind::isInstance)
			.map(kind::cast);
	}

}
