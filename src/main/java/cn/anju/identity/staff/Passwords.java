package cn.anju.identity.staff;

import java.security.SecureRandom;
import java.util.Locale;

import cn.anju.core.Refused;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.IdentitySettings;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords of staff: argon2id hashes, random first passwords, what is too weak. */
@Component
class Passwords {

	private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int RANDOM_LENGTH = 16;

	private static final int LEAST_DIFFERENT = 6;

	private static final int LONGEST = 200;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

	private final int least;

	Passwords(IdentitySettings settings) {
		this.least = settings.staff().passwordLength();
	}

	int least() {
		return this.least;
	}

	PasswordEncoder encoder() {
		return this.encoder;
	}

	String random() {
		StringBuilder password = new StringBuilder(RANDOM_LENGTH);
		for (int i = 0; i < RANDOM_LENGTH; i++) {
			password.append(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())));
		}
		return password.toString();
	}

	String hash(String password) {
		return java.util.Objects.requireNonNull(this.encoder.encode(password));
	}

	boolean matches(String password, String hash) {
		return password.length() <= LONGEST && this.encoder.matches(password, hash);
	}

	void requireGood(String password, String username, String old) {
		if (password.length() < this.least || password.length() > LONGEST) {
			throw new Refused(IdentityRefusal.PASSWORD_SHORT, this.least);
		}
		boolean weak = password.equals(old) || password.chars().distinct().count() < LEAST_DIFFERENT
				|| password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
		if (weak) {
			throw new Refused(IdentityRefusal.PASSWORD_WEAK);
		}
	}

}
