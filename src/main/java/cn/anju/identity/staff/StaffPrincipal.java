package cn.anju.identity.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.session.SignedIn;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A member of staff who has signed in. With a first password he can do nothing but change
 * it.
 */
class StaffPrincipal implements SignedIn, Serializable, java.security.Principal {

	private static final long serialVersionUID = 1L;

	private final Actor actor;

	private final Set<StaffRole> roles;

	private final boolean byPassword;

	private final boolean complete;

	private final int version;

	private final Instant since;

	StaffPrincipal(StaffAccount account, boolean byPassword, Instant since) {
		this.actor = new Actor(Actor.Kind.STAFF, account.account().value(), account.name());
		this.roles = account.roles();
		this.byPassword = byPassword;
		this.complete = !(byPassword && account.passwordIsNew());
		this.version = account.version();
		this.since = since;
	}

	Collection<? extends GrantedAuthority> authorities() {
		if (!this.complete) {
			return List.of();
		}
		return this.roles.stream()
			.map(StaffRole::role)
			.distinct()
			.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

	boolean has(String role) {
		return this.complete && this.roles.stream().anyMatch((given) -> given.role().equals(role));
	}

	ProjectScope projects(Set<String> wanted) {
		List<StaffRole> given = this.roles.stream()
			.filter((role) -> wanted.isEmpty() || wanted.contains(role.role()))
			.toList();
		if (given.stream().anyMatch(StaffRole::everywhere)) {
			return ProjectScope.ALL;
		}
		return new ProjectScope(false,
				given.stream()
					.map((role) -> new ProjectId(role.projectId()))
					.collect(java.util.stream.Collectors.toSet()));
	}

	int version() {
		return this.version;
	}

	boolean byPassword() {
		return this.byPassword;
	}

	@Override
	public Actor actor() {
		return this.actor;
	}

	@Override
	public boolean complete() {
		return this.complete;
	}

	@Override
	public Instant since() {
		return this.since;
	}

	@Override
	public String getName() {
		return Long.toString(this.actor.id());
	}

	@Override
	public String toString() {
		return "staff " + this.actor.id();
	}

}
