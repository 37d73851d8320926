package cn.anju.booking;

import java.security.SecureRandom;

import org.springframework.stereotype.Component;

/**
 * Makes the codes of appointments: eight signs without look-alikes, by chance, so that
 * nobody guesses another's.
 */
@Component
class AppointmentCodes {

	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	String next() {
		StringBuilder code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			code.append(SIGNS.charAt(this.random.nextInt(SIGNS.length())));
		}
		return code.toString();
	}

}
