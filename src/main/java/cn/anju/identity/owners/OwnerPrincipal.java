package cn.anju.identity.owners;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.Roles;
import cn.anju.identity.session.SignedIn;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An owner's phone that has signed in. Until a tail of an identity document has bound a
 * person it opens nothing.
 *
 * @param actor the account, named by the persons bound to it
 * @param complete whether a person is bound
 * @param since when it signed in
 */
record OwnerPrincipal(Actor actor, boolean complete, Instant since) implements UserDetails, SignedIn {

	private static final long serialVersionUID = 1L;

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.complete ? List.of(new SimpleGrantedAuthority("ROLE_" + Roles.OWNER)) : List.of();
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return Long.toString(this.actor.id());
	}

	@Override
	public String toString() {
		return "owner " + this.actor.id();
	}

}
