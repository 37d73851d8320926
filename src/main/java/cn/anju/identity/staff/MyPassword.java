package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.identity.IdentityRefusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a member of staff change his own password, also one who has to before anything
 * else.
 */
@Service
class MyPassword {

	private final StaffAccounts accounts;

	private final Passwords passwords;

	private final Tries tries;

	private final Clock clock;

	MyPassword(StaffAccounts accounts, Passwords passwords, Tries tries, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.tries = tries;
		this.clock = clock;
	}

	/** Gives the fewest characters of a password. */
	int least() {
		return this.passwords.least();
	}

	/** Changes the password; every other session of the account ends. */
	@Transactional
	StaffPrincipal change(AccountId id, String old, String wanted) {
		StaffAccount account = this.accounts.findById(id.value())
			.orElseThrow(() -> new Refused(IdentityRefusal.UNKNOWN_STAFF));
		this.passwords.requireGood(wanted, account.username(), old);
		if (!this.tries.take(id) || !this.passwords.matches(old, account.passwordHash())) {
			throw new Refused(IdentityRefusal.OLD_PASSWORD);
		}
		Instant now = Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
		account.changePassword(this.passwords.hash(wanted), now);
		StaffAccount changed = this.accounts.saveAndFlush(account);
		this.tries.giveBack(id);
		return new StaffPrincipal(changed, true, now);
	}

}
