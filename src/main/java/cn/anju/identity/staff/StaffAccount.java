package cn.anju.identity.staff;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import cn.anju.core.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Persistable;

/** The account of a member of staff: how he signs in, and his roles by project (D-02). */
@Entity
@Table(name = "identity_staff")
class StaffAccount implements Persistable<Long> {

	@Id
	private long id;

	private String username;

	private String name;

	private @Nullable String providerLogin;

	private String passwordHash;

	private boolean passwordIsNew;

	private boolean locked;

	private Instant createdAt;

	private Instant sessionsFrom;

	@Version
	private int version;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "identity_staff_roles", joinColumns = @JoinColumn(name = "staff_id"))
	private Set<StaffRole> roles = new HashSet<>();

	@Transient
	private boolean stored;

	@NullUnmarked
	protected StaffAccount() {
	}

	StaffAccount(long id, String username, String name, @Nullable String providerLogin, String passwordHash,
			Set<StaffRole> roles, Instant now) {
		this.id = id;
		this.username = username;
		this.name = name;
		this.providerLogin = providerLogin;
		this.passwordHash = passwordHash;
		this.passwordIsNew = true;
		this.createdAt = now;
		this.sessionsFrom = now;
		this.roles.addAll(roles);
	}

	@Override
	public Long getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return !this.stored;
	}

	@PostLoad
	@PostPersist
	void markStored() {
		this.stored = true;
	}

	AccountId account() {
		return new AccountId(this.id);
	}

	String username() {
		return this.username;
	}

	String name() {
		return this.name;
	}

	@Nullable String providerLogin() {
		return this.providerLogin;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	boolean passwordIsNew() {
		return this.passwordIsNew;
	}

	boolean locked() {
		return this.locked;
	}

	int version() {
		return this.version;
	}

	Instant sessionsFrom() {
		return this.sessionsFrom;
	}

	Set<StaffRole> roles() {
		return Set.copyOf(this.roles);
	}

	boolean has(String role) {
		return this.roles.stream().anyMatch((given) -> given.role().equals(role));
	}

	/** Refuses what was decided on an older state of this account. */
	StaffAccount seenAs(int seen) {
		if (this.version != seen) {
			throw new OptimisticLockingFailureException("Staff account " + this.id + " was changed by somebody else");
		}
		return this;
	}

	void rename(String newName, @Nullable String newProviderLogin) {
		this.name = newName;
		this.providerLogin = newProviderLogin;
	}

	void lock(Instant at) {
		this.locked = true;
		this.sessionsFrom = at;
	}

	void unlock() {
		this.locked = false;
	}

	void give(StaffRole role) {
		this.roles.add(role);
	}

	void take(StaffRole role) {
		this.roles.remove(role);
	}

	/** A password that somebody else made: it must be changed at the next sign-in. */
	void resetPassword(String hash, Instant at) {
		this.passwordHash = hash;
		this.passwordIsNew = true;
		this.sessionsFrom = at;
	}

	/** A password of his own; sessions elsewhere end. */
	void changePassword(String hash, Instant at) {
		this.passwordHash = hash;
		this.passwordIsNew = false;
		this.sessionsFrom = at;
	}

}
