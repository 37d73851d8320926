package cn.anju.identity.session;

import java.util.Optional;

import org.springframework.security.core.Authentication;

/** Tells whether a session may go on; each kind of user has its own reasons. */
public interface SessionCheck {

	/**
	 * Tells whether this check is for a user.
	 * @param user the user
	 * @return whether it is
	 */
	boolean concerns(SignedIn user);

	/**
	 * Looks at the account as it stands now.
	 * @param user the user of the session
	 * @param present what the session holds
	 * @return the same, a renewed authentication with other rights, or nothing if the
	 * session has ended
	 */
	Optional<Authentication> check(SignedIn user, Authentication present);

}
