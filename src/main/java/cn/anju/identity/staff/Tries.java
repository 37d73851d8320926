package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import cn.anju.core.AccountId;
import cn.anju.identity.IdentitySettings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts passwords that are tried. A try is taken before the password is looked at, so
 * that many at once cannot slip through; a right password gives them all back.
 */
@Component
class Tries {

	private final JdbcClient jdbc;

	private final IdentitySettings.StaffSignIn limits;

	private final Clock clock;

	Tries(JdbcClient jdbc, IdentitySettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.limits = settings.staff();
		this.clock = clock;
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
	}

	/** Takes one try; false if there is none left for now. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean take(AccountId account) {
		LocalDateTime now = now();
		this.jdbc.sql("insert ignore into identity_staff_tries values (?, 0, null)").param(account.value()).update();
		this.jdbc.sql(
				"update identity_staff_tries set tries = 0, locked_until = null where staff_id = ? and locked_until <= ?")
			.params(account.value(), now)
			.update();
		int taken = this.jdbc.sql("update identity_staff_tries set tries = tries + 1 where staff_id = ? and tries < ?")
			.params(account.value(), this.limits.tries())
			.update();
		this.jdbc.sql(
				"update identity_staff_tries set locked_until = ? where staff_id = ? and tries >= ? and locked_until is null")
			.params(now.plus(this.limits.lockedFor()), account.value(), this.limits.tries())
			.update();
		return taken > 0;
	}

	/** Gives all tries back. */
	@Transactional
	void giveBack(AccountId account) {
		this.jdbc.sql("update identity_staff_tries set tries = 0, locked_until = null where staff_id = ?")
			.param(account.value())
			.update();
	}

	/** Whether no try is left for now. */
	@Transactional(readOnly = true)
	boolean areUsedUp(AccountId account) {
		return this.jdbc
			.sql("select exists (select 1 from identity_staff_tries where staff_id = ? and locked_until > ?)")
			.params(account.value(), now())
			.query(Boolean.class)
			.single();
	}

}
