package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import cn.anju.identity.DemoStaff;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Hires the staff of a demo as an administrator would, and signs them in for the script.
 */
@Component
@Profile("demo")
class DemoAccounts implements DemoStaff {

	private static final String SCRIPT = "demo";

	private final StaffDesk desk;

	private final StaffAccounts accounts;

	private final MyPassword passwords;

	private final Clock clock;

	DemoAccounts(StaffDesk desk, StaffAccounts accounts, MyPassword passwords, Clock clock) {
		this.desk = desk;
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	public void hire(List<Member> members, String password) {
		StaffAccount script = new StaffAccount(0, SCRIPT, SCRIPT, null, "",
				Set.of(StaffRole.of(Roles.ADMINISTRATOR, null)), now());
		for (Member member : members) {
			FirstPassword first = signedIn(new StaffPrincipal(script, false, now()), () -> first(member));
			this.passwords.change(first.account(), first.password(), password);
		}
	}

	private FirstPassword first(Member member) {
		return this.accounts.findByUsername(member.username()).map((known) -> {
			AccountId id = known.account();
			return this.desk.resetPassword(id, known.version());
		})
			.orElseGet(() -> this.desk.create(new NewStaff(member.username(), member.name(), null,
					member.roles().stream().map((role) -> StaffRole.of(role, null)).collect(Collectors.toSet()))));
	}

	@Override
	public <T> T as(String username, Supplier<T> work) {
		StaffAccount account = this.accounts.findByUsername(username).orElseThrow();
		return signedIn(new StaffPrincipal(account, false, now()), work);
	}

	private static <T> T signedIn(StaffPrincipal staff, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new UsernamePasswordAuthenticationToken(staff, null, staff.authorities()));
		SecurityContextHolder.setContext(context);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private Instant now() {
		return Instant.now(this.clock);
	}

}
