package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.IdentityRefusal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of staff, as the administrator looks after them (D-02, R-015). Every change
 * names the version that was on the screen; if somebody else has changed the account
 * meanwhile, nothing happens.
 */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffDesk {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,60}");

	private static final int NAME_LENGTH = 100;

	private final StaffAccounts accounts;

	private final Passwords passwords;

	private final Tries tries;

	private final StaffHistory history;

	private final JdbcClient jdbc;

	private final Clock clock;

	StaffDesk(StaffAccounts accounts, Passwords passwords, Tries tries, StaffHistory history, JdbcClient jdbc,
			Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.tries = tries;
		this.history = history;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists all accounts.
	 * @return the accounts by user name
	 */
	@Transactional(readOnly = true)
	public List<StaffRow> list() {
		return this.accounts.findAllByOrderByUsername().stream().map(this::row).toList();
	}

	/**
	 * Finds an account.
	 * @param id the account
	 * @return the account as it stands now
	 */
	@Transactional(readOnly = true)
	public StaffRow find(AccountId id) {
		return row(account(id));
	}

	/**
	 * Lists what was changed about an account.
	 * @param id the account
	 * @return the newest first, 50 at most
	 */
	@Transactional(readOnly = true)
	public List<StaffChange> history(AccountId id) {
		return this.history.of(id);
	}

	private StaffRow row(StaffAccount account) {
		List<StaffRole> roles = account.roles()
			.stream()
			.sorted(Comparator.comparing((StaffRole role) -> Roles.STAFF.indexOf(role.role()))
				.thenComparing(StaffRole::projectId))
			.toList();
		return new StaffRow(account.account(), account.version(), account.username(), account.name(),
				account.providerLogin(), roles, account.locked(), this.tries.areUsedUp(account.account()),
				account.passwordIsNew());
	}

	private StaffAccount account(AccountId id) {
		return this.accounts.findById(id.value()).orElseThrow(() -> new Refused(IdentityRefusal.UNKNOWN_STAFF));
	}

	/**
	 * Makes an account with a random first password, which has to be changed.
	 * @param staff who it is for; a user name that is taken is refused
	 * @return the first password, not to be had again
	 */
	@Transactional
	public FirstPassword create(NewStaff staff) {
		String username = staff.username().strip().toLowerCase(Locale.ROOT);
		if (!USERNAME.matcher(username).matches()) {
			throw new Refused(IdentityRefusal.USERNAME);
		}
		if (this.accounts.findByUsername(username).isPresent()) {
			throw new Refused(IdentityRefusal.USERNAME_TAKEN);
		}
		staff.roles().forEach(StaffDesk::requireKnown);
		String password = this.passwords.random();
		StaffAccount account = new StaffAccount(Ids.next(), username, name(staff.name()),
				providerLogin(staff.providerLogin()), this.passwords.hash(password), new HashSet<>(staff.roles()),
				Instant.now(this.clock));
		save(account);
		this.history.record(account.account(), StaffChange.Kind.CREATED, "");
		staff.roles()
			.forEach((role) -> this.history.record(account.account(), StaffChange.Kind.ROLE_GIVEN, detail(role)));
		return new FirstPassword(account.account(), username, password);
	}

	private static void requireKnown(StaffRole role) {
		if (!Roles.STAFF.contains(role.role())) {
			throw new Refused(IdentityRefusal.UNKNOWN_ROLE);
		}
	}

	private static String name(String typed) {
		String name = typed.strip();
		if (name.isEmpty() || name.length() > NAME_LENGTH) {
			throw new Refused(IdentityRefusal.NAME);
		}
		return name;
	}

	private static @Nullable String providerLogin(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private void save(StaffAccount account) {
		try {
			this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			boolean login = String.valueOf(ex.getMessage()).contains("identity_staff_provider_login");
			throw new Refused(login ? IdentityRefusal.PROVIDER_LOGIN_TAKEN : IdentityRefusal.USERNAME_TAKEN);
		}
	}

	private static String detail(StaffRole role) {
		return role.role() + " " + role.projectId();
	}

	/**
	 * Changes the name, and how a provider knows the member.
	 * @param id the account
	 * @param version the version on the screen
	 * @param name the name
	 * @param providerLogin an e-mail address or {@code provider:name}, or nothing
	 */
	@Transactional
	public void change(AccountId id, int version, String name, @Nullable String providerLogin) {
		StaffAccount account = account(id).seenAs(version);
		String login = providerLogin(providerLogin);
		if (!java.util.Objects.equals(login, account.providerLogin())) {
			this.jdbc.sql("delete from identity_staff_logins where staff_id = ?").param(id.value()).update();
		}
		account.rename(name(name), login);
		save(account);
		this.history.record(id, StaffChange.Kind.CHANGED, "");
	}

	/**
	 * Locks an account; its sessions end within seconds. The last administrator is
	 * refused.
	 * @param id the account
	 * @param version the version on the screen
	 */
	@Transactional
	public void lock(AccountId id, int version) {
		keepAnAdministrator();
		StaffAccount account = account(id).seenAs(version);
		account.lock(Instant.now(this.clock));
		save(account);
		requireAnAdministrator();
		this.history.record(id, StaffChange.Kind.LOCKED, "");
	}

	/**
	 * Unlocks an account, whoever or whatever locked it.
	 * @param id the account
	 * @param version the version on the screen
	 */
	@Transactional
	public void unlock(AccountId id, int version) {
		StaffAccount account = account(id).seenAs(version);
		account.unlock();
		save(account);
		this.tries.giveBack(id);
		this.history.record(id, StaffChange.Kind.UNLOCKED, "");
	}

	/**
	 * Gives a role.
	 * @param id the account
	 * @param version the version on the screen
	 * @param role the role, in a project or in every project
	 */
	@Transactional
	public void give(AccountId id, int version, StaffRole role) {
		requireKnown(role);
		StaffAccount account = account(id).seenAs(version);
		account.give(role);
		save(account);
		this.history.record(id, StaffChange.Kind.ROLE_GIVEN, detail(role));
	}

	/**
	 * Takes a role away; running sessions lose it within seconds. The last administrator
	 * is refused.
	 * @param id the account
	 * @param version the version on the screen
	 * @param role the role
	 */
	@Transactional
	public void take(AccountId id, int version, StaffRole role) {
		keepAnAdministrator();
		StaffAccount account = account(id).seenAs(version);
		account.take(role);
		save(account);
		requireAnAdministrator();
		this.history.record(id, StaffChange.Kind.ROLE_TAKEN, detail(role));
	}

	/**
	 * Makes a new first password; sessions of the account end within seconds.
	 * @param id the account
	 * @param version the version on the screen
	 * @return the password, not to be had again
	 */
	@Transactional
	public FirstPassword resetPassword(AccountId id, int version) {
		StaffAccount account = account(id).seenAs(version);
		String password = this.passwords.random();
		account.resetPassword(this.passwords.hash(password), Instant.now(this.clock));
		save(account);
		this.tries.giveBack(id);
		this.history.record(id, StaffChange.Kind.PASSWORD_RESET, "");
		return new FirstPassword(id, account.username(), password);
	}

	/**
	 * Two who take each other's role away at once queue up here, so that one of them
	 * stays.
	 */
	private void keepAnAdministrator() {
		this.jdbc.sql("select staff_id from identity_staff_roles where role = ? for update")
			.param(Roles.ADMINISTRATOR)
			.query(Long.class)
			.list();
	}

	private void requireAnAdministrator() {
		List<Long> left = this.jdbc.sql("""
				select s.id from identity_staff s join identity_staff_roles r on r.staff_id = s.id
				where r.role = ? and r.project_id = 0 and not s.locked for share""")
			.param(Roles.ADMINISTRATOR)
			.query(Long.class)
			.list();
		if (left.isEmpty()) {
			throw new Refused(IdentityRefusal.LAST_ADMINISTRATOR);
		}
	}

}
