package cn.anju.identity.owners;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.Sealed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Device tokens: a phone stays signed in for 30 days after a code. The secret changes
 * with each use; an old one that turns up again later means that it was copied, and every
 * device of the account is signed out. The database keeps hashes only, so any node knows
 * them.
 */
@Service
class Devices {

	private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

	/** Requests that a browser sends at once carry the same secret. */
	private static final Duration GRACE = Duration.ofSeconds(60);

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Sealed sealed;

	private final IdentitySettings settings;

	private final Clock clock;

	Devices(JdbcClient jdbc, Sealed sealed, IdentitySettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.settings = settings;
		this.clock = clock;
	}

	/** Makes a token for a phone that has just signed in. */
	@Transactional
	Token issue(AccountId account) {
		long id = Ids.next();
		String secret = secret();
		LocalDateTime now = now();
		this.jdbc.sql("insert into identity_devices values (?,?,?,null,?,?,?)")
			.params(id, account.value(), hash(secret), now, now, now.plusDays(this.settings.deviceDays()))
			.update();
		return new Token(id, account, value(id, secret), Duration.ofDays(this.settings.deviceDays()));
	}

	private String secret() {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private byte[] hash(String secret) {
		return this.sealed.lookup("device:" + secret);
	}

	private static String value(long id, String secret) {
		return Long.toString(id, 36) + "." + secret;
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
	}

	/** Signs a phone in again and changes its secret. */
	@Transactional(isolation = Isolation.READ_COMMITTED)
	Optional<Token> redeem(String value) {
		int dot = value.indexOf('.');
		if (dot < 1 || dot > 14) {
			return Optional.empty();
		}
		return device(value.substring(0, dot)).filter((device) -> now().isBefore(device.expiresAt()))
			.flatMap((device) -> redeem(device, hash(value.substring(dot + 1))));
	}

	private Optional<Device> device(String id) {
		try {
			return this.jdbc.sql("""
					select id, owner_id, token_hash, previous_hash, rotated_at, expires_at from identity_devices
					where id = ? for update""")
				.param(Long.parseLong(id, 36))
				.query((row, _) -> new Device(row.getLong(1), new AccountId(row.getLong(2)), row.getBytes(3),
						row.getBytes(4), row.getObject(5, LocalDateTime.class), row.getObject(6, LocalDateTime.class)))
				.optional();
		}
		catch (NumberFormatException _) {
			return Optional.empty();
		}
	}

	private Optional<Token> redeem(Device device, byte[] hash) {
		if (MessageDigest.isEqual(hash, device.hash())) {
			return Optional.of(rotated(device));
		}
		byte[] previous = device.previousHash();
		if (previous != null && MessageDigest.isEqual(hash, previous)
				&& now().isBefore(device.rotatedAt().plus(GRACE))) {
			return Optional.of(new Token(device.id(), device.account(), null, Duration.ZERO));
		}
		LOG.warn("A used device token of owner account {} came back: all its devices are signed out", device.account());
		revokeAll(device.account());
		return Optional.empty();
	}

	private Token rotated(Device device) {
		String secret = secret();
		LocalDateTime now = now();
		this.jdbc
			.sql("update identity_devices set previous_hash = token_hash, token_hash = ?, rotated_at = ? where id = ?")
			.params(hash(secret), now, device.id())
			.update();
		return new Token(device.id(), device.account(), value(device.id(), secret),
				Duration.between(now, device.expiresAt()));
	}

	/** Signs one phone out for good. */
	@Transactional
	void revoke(long device) {
		this.jdbc.sql("delete from identity_devices where id = ?").param(device).update();
	}

	/** Signs every phone of an account out for good. */
	@Transactional
	void revokeAll(AccountId account) {
		this.jdbc.sql("delete from identity_devices where owner_id = ?").param(account.value()).update();
	}

	/**
	 * A token in the hands of a phone.
	 *
	 * @param device the device
	 * @param account its account
	 * @param value what the cookie takes, or nothing if the phone has got it already
	 * @param left how long it is still valid
	 */
	record Token(long device, AccountId account, @Nullable String value, Duration left) {

		@Override
		public String toString() {
			return "device " + this.device;
		}

	}

	private record Device(long id, AccountId account, byte[] hash, byte @Nullable [] previousHash,
			LocalDateTime rotatedAt, LocalDateTime expiresAt) {
	}

}
