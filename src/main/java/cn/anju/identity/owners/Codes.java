package cn.anju.identity.owners;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.DayStarted;
import cn.anju.core.Ids;
import cn.anju.core.PhoneNumber;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.Sealed;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes of owners (D-01). They are kept in the database, so that every node
 * knows them, and only as hashes. The newest code of a number is the only one that
 * counts.
 */
@Service
class Codes {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Sealed sealed;

	private final IdentitySettings.CodeLimits limits;

	private final Clock clock;

	Codes(JdbcClient jdbc, Sealed sealed, IdentitySettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.limits = settings.codes();
		this.clock = clock;
	}

	/**
	 * Makes a code unless a limit is reached. Requests for one number, and from one
	 * address, queue up here.
	 */
	@Transactional(isolation = Isolation.READ_COMMITTED)
	CodeAnswer request(PhoneNumber phone, String address) {
		byte[] number = phone(phone);
		byte[] place = this.sealed.lookup("address:" + address);
		LocalDateTime now = now();
		queueUp(number, now);
		queueUp(place, now);
		Optional<Duration> wait = wait(number, now);
		if (wait.isPresent()) {
			return new CodeAnswer.Wait(wait.get());
		}
		if (count("phone_lookup", number, now.minusHours(1)) >= this.limits.perHour()
				|| count("phone_lookup", number, now.minusDays(1)) >= this.limits.perDay()
				|| count("address_lookup", place, now.minusHours(1)) >= this.limits.perAddressAndHour()) {
			return new CodeAnswer.TooMany();
		}
		return new CodeAnswer.Made(make(number, place, now));
	}

	private byte[] phone(PhoneNumber phone) {
		return this.sealed.lookup("phone:" + phone.digits());
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
	}

	private void queueUp(byte[] lookup, LocalDateTime now) {
		this.jdbc.sql("insert into identity_code_gates values (:lookup, :now) on duplicate key update used_at = :now")
			.param("lookup", lookup)
			.param("now", now)
			.update();
	}

	private Optional<Duration> wait(byte[] number, LocalDateTime now) {
		if (count("phone_lookup", number, now.minus(MINUTE)) < this.limits.perMinute()) {
			return Optional.empty();
		}
		return this.jdbc.sql("select min(created_at) from identity_codes where phone_lookup = ? and created_at > ?")
			.params(number, now.minus(MINUTE))
			.query(LocalDateTime.class)
			.optional()
			.map((oldest) -> Duration.between(now, oldest.plus(MINUTE)));
	}

	private int count(String column, byte[] lookup, LocalDateTime after) {
		return this.jdbc.sql("select count(*) from identity_codes where " + column + " = ? and created_at > ?")
			.params(lookup, after)
			.query(Integer.class)
			.single();
	}

	private String make(byte[] number, byte[] place, LocalDateTime now) {
		long id = Ids.next();
		String code = String.format(Locale.ROOT, "%06d", this.random.nextInt(1_000_000));
		this.jdbc.sql("insert into identity_codes values (?,?,?,?,?,?,0,null)")
			.params(id, number, place, hash(id, code), now, now.plus(this.limits.validFor()))
			.update();
		return code;
	}

	private byte[] hash(long id, String code) {
		return this.sealed.lookup("code:" + id + ":" + code);
	}

	/**
	 * Uses up a code: true for one caller only, and only while it is valid. Every try is
	 * counted.
	 */
	@Transactional(isolation = Isolation.READ_COMMITTED)
	boolean redeem(PhoneNumber phone, String code) {
		return newest(phone).filter((stored) -> isRight(stored, code)).isPresent();
	}

	private Optional<Stored> newest(PhoneNumber phone) {
		return this.jdbc.sql("""
				select id, code_hash, expires_at, tries, used_at is not null from identity_codes
				where phone_lookup = ? order by created_at desc, id desc limit 1 for update""")
			.param(phone(phone))
			.query((row, _) -> new Stored(row.getLong(1), row.getBytes(2), row.getObject(3, LocalDateTime.class),
					row.getInt(4), row.getBoolean(5)))
			.optional();
	}

	private boolean isRight(Stored stored, String code) {
		LocalDateTime now = now();
		if (stored.used() || stored.tries() >= this.limits.tries() || !now.isBefore(stored.expiresAt())) {
			return false;
		}
		boolean right = MessageDigest.isEqual(hash(stored.id(), code), stored.hash());
		this.jdbc.sql("update identity_codes set tries = tries + 1, used_at = ? where id = ?")
			.param(right ? now : null)
			.param(stored.id())
			.update();
		return right;
	}

	/** Throws away what no limit counts any more. */
	@EventListener
	void clear(DayStarted day) {
		LocalDateTime old = now().minusDays(2);
		this.jdbc.sql("delete from identity_codes where created_at < ?").param(old).update();
		this.jdbc.sql("delete from identity_code_gates where used_at < ?").param(old).update();
		this.jdbc.sql("delete from identity_devices where expires_at < ?").param(now()).update();
	}

	private record Stored(long id, byte[] hash, LocalDateTime expiresAt, int tries, boolean used) {
	}

}
