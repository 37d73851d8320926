package cn.anju.identity.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.Roles;

/** Members of staff, and their sessions, for benches. */
public final class BenchStaff {

	private final StaffDesk desk;

	private final StaffAccounts accounts;

	public BenchStaff(ApplicationContext beans) {
		this.desk = beans.getBean(StaffDesk.class);
		this.accounts = beans.getBean(StaffAccounts.class);
	}

	/** An administrator of nobody's installation, who gives the first accounts. */
	public static Authentication administrator() {
		return session(new StaffAccount(Ids.next(), "administrator", "系统管理员", null, "",
				Set.of(new StaffRole(Roles.ADMINISTRATOR, StaffRole.EVERY_PROJECT)), Instant.EPOCH));
	}

	/**
	 * Gives somebody an account, or finds the one there is.
	 * @return the account
	 */
	public AccountId account(String username, String name, String role) {
		return this.accounts.findByUsername(username)
			.map(StaffAccount::account)
			.orElseGet(() -> this.desk
				.create(new NewStaff(username, name, null, Set.of(new StaffRole(role, StaffRole.EVERY_PROJECT))))
				.account());
	}

	/**
	 * Makes the session of a member who has changed the first password.
	 * @param account the account
	 * @return what the security context holds
	 */
	public Authentication session(AccountId account) {
		return session(this.accounts.findById(account.value()).orElseThrow());
	}

	/**
	 * Makes the session of a member who has a role in some projects only.
	 * @param id the account
	 * @param role the role
	 * @param projects the projects
	 * @return what the security context holds
	 */
	public static Authentication clerkOf(long id, String role, Collection<Long> projects) {
		return session(new StaffAccount(id, "clerk", "顾清和", null, "",
				projects.stream().map((project) -> new StaffRole(role, project)).collect(Collectors.toSet()),
				Instant.EPOCH));
	}

	private static Authentication session(StaffAccount account) {
		StaffPrincipal principal = new StaffPrincipal(account, false, Instant.EPOCH);
		return new TestingAuthenticationToken(principal, "", List.copyOf(principal.authorities()));
	}

}
