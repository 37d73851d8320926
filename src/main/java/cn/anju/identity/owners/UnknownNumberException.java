package cn.anju.identity.owners;

import org.springframework.security.core.AuthenticationException;

/** The code was right, but nobody is registered with this number. */
class UnknownNumberException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	UnknownNumberException() {
		super("Nobody is registered with this number");
	}

}
