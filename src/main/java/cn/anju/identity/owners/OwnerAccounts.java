package cn.anju.identity.owners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.IdentityDocument;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.OwnerSignedIn;
import cn.anju.identity.Sealed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of owners (D-01): one for each phone that has proved itself by a code, and the
 * persons bound to it. A person counts only as long as he still has that phone.
 */
@Service
class OwnerAccounts {

	private static final int TAIL = 6;

	private final JdbcClient jdbc;

	private final Sealed sealed;

	private final IdentitySettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnerAccounts(JdbcClient jdbc, Sealed sealed, IdentitySettings settings, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	/** Opens the account of a phone that somebody is registered with, else none. */
	@Transactional(isolation = Isolation.READ_COMMITTED)
	Optional<OwnerPrincipal> open(PhoneNumber phone) {
		byte[] lookup = this.sealed.lookup("phone:" + phone.digits());
		boolean known = this.jdbc.sql("select exists (select 1 from identity_persons where phone_lookup = ?)")
			.param(lookup)
			.query(Boolean.class)
			.single();
		return known ? Optional.of(principal(account(phone, lookup))) : Optional.empty();
	}

	private AccountId account(PhoneNumber phone, byte[] lookup) {
		LocalDateTime now = now();
		this.jdbc.sql("""
				insert into identity_owners (id, phone_sealed, phone_lookup, tail_tries, sessions_from, created_at)
				values (?, ?, ?, 0, ?, ?) on duplicate key update id = id""")
			.params(Ids.next(), this.sealed.encrypt(phone.digits()), lookup, now, now)
			.update();
		return this.jdbc.sql("select id from identity_owners where phone_lookup = ?")
			.param(lookup)
			.query((row, _) -> new AccountId(row.getLong(1)))
			.single();
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
	}

	/** Makes the user of the session, named by the bound persons. */
	@Transactional(readOnly = true)
	OwnerPrincipal principal(AccountId account) {
		List<String> names = this.jdbc.sql("select p.name from " + BOUND + " order by b.bound_at, p.id")
			.param(account.value())
			.query(String.class)
			.list();
		String name = names.stream().collect(Collectors.joining("、"));
		return new OwnerPrincipal(
				new Actor(Actor.Kind.OWNER, account.value(), name.substring(0, Math.min(200, name.length()))),
				!names.isEmpty(), Instant.now(this.clock));
	}

	private static final String BOUND = """
			identity_owner_persons b join identity_owners o on o.id = b.owner_id
			join identity_persons p on p.id = b.person_id and p.phone_lookup = o.phone_lookup
			where b.owner_id = ?""";

	/** Gives the persons that are bound and still have the account's phone. */
	@Transactional(readOnly = true)
	Set<PersonId> persons(AccountId account) {
		return new HashSet<>(this.jdbc.sql("select p.id from " + BOUND)
			.param(account.value())
			.query((row, _) -> new PersonId(row.getLong(1)))
			.list());
	}

	/** Tells whether the phone has persons that are not bound yet, such as the spouse. */
	@Transactional(readOnly = true)
	boolean hasOthers(AccountId account) {
		return this.jdbc.sql("select exists (select 1 from " + UNBOUND + ")")
			.param(account.value())
			.query(Boolean.class)
			.single();
	}

	private static final String UNBOUND = """
			identity_owners o join identity_persons p on p.phone_lookup = o.phone_lookup
			where o.id = ? and not exists
			(select 1 from identity_owner_persons b where b.owner_id = o.id and b.person_id = p.id)""";

	@Transactional(readOnly = true)
	boolean isLocked(AccountId account) {
		return this.jdbc.sql("select locked_at is not null from identity_owners where id = ?")
			.param(account.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Binds the persons of this phone whose document ends so; every try is counted first.
	 */
	@Transactional
	Binding bind(AccountId account, String typed) {
		int counted = this.jdbc
			.sql("update identity_owners set tail_tries = tail_tries + 1 where id = ? and tail_tries < ?")
			.params(account.value(), this.settings.tailTries())
			.update();
		if (counted == 0) {
			return Binding.LOCKED;
		}
		int bound = this.jdbc
			.sql("insert into identity_owner_persons (owner_id, person_id, bound_at) select o.id, p.id, ? from "
					+ UNBOUND + " and p.document_tail_lookup = ?")
			.params(now(), account.value(), this.sealed.lookup("document-tail:" + tail(typed)))
			.update();
		if (bound == 0) {
			return wrong(account);
		}
		this.jdbc.sql("update identity_owners set tail_tries = 0 where id = ?").param(account.value()).update();
		return Binding.BOUND;
	}

	private static String tail(String typed) {
		String plain = IdentityDocument.normalised(typed);
		return plain.substring(Math.max(0, plain.length() - TAIL));
	}

	private Binding wrong(AccountId account) {
		int locked = this.jdbc
			.sql("update identity_owners set locked_at = ? where id = ? and tail_tries >= ? and locked_at is null")
			.params(now(), account.value(), this.settings.tailTries())
			.update();
		return (locked > 0) ? Binding.LOCKED : Binding.WRONG;
	}

	/** Takes down a complete sign-in by code, with the privacy notice agreed to. */
	@Transactional
	void signedIn(AccountId account) {
		this.jdbc
			.sql("""
					update identity_owners set last_signed_in_at = :now,
					privacy_agreed_at = if(privacy_version <=> :version, privacy_agreed_at, :now), privacy_version = :version
					where id = :id""")
			.param("now", now())
			.param("version", this.settings.privacyVersion())
			.param("id", account.value())
			.update();
		this.events.publishEvent(new OwnerSignedIn(account));
	}

	/** Ends every session of an account that began before now, on every node. */
	@Transactional
	void endSessions(AccountId account) {
		this.jdbc.sql("update identity_owners set sessions_from = ? where id = ?")
			.params(now(), account.value())
			.update();
	}

	/** Gives the instant before which sessions have ended: one statement in itself. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	Instant sessionsFrom(AccountId account) {
		return this.jdbc.sql("select sessions_from from identity_owners where id = ?")
			.param(account.value())
			.query((row, _) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
			.single();
	}

	/** Gives back the tries with the tail of the document. */
	@Transactional
	void unlock(AccountId account) {
		this.jdbc.sql("update identity_owners set tail_tries = 0, locked_at = null where id = ?")
			.param(account.value())
			.update();
	}

	/** Lists the locked accounts, the longest locked first. */
	@Transactional(readOnly = true)
	List<LockedOwner> locked() {
		return this.jdbc.sql("""
				select o.id, o.phone_sealed, o.locked_at, (select group_concat(p.name order by p.id separator '、')
				from identity_persons p where p.phone_lookup = o.phone_lookup) from identity_owners o
				where o.locked_at is not null order by o.locked_at limit 200""")
			.query((row, _) -> new LockedOwner(new AccountId(row.getLong(1)),
					new PhoneNumber(this.sealed.decrypt(row.getBytes(2))).masked(),
					Optional.ofNullable(row.getString(4)).orElse(""),
					row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
			.list();
	}

}
