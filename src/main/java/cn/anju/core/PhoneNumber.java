package cn.anju.core;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number of mainland China, as digits only (domain.md c.5).
 *
 * @param digits eleven digits of a mobile number, or a landline number with its area code
 */
public record PhoneNumber(String digits) {

	private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

	private static final Pattern LANDLINE = Pattern.compile("0\\d{9,11}");

	private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u3000\\-\\u2010-\\u2015()]+");

	private static final String SAMPLES = "199000000";

	private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=1[3-9]\\d{9}$))");

	public PhoneNumber {
		if (!MOBILE.matcher(digits).matches() && !LANDLINE.matcher(digits).matches()) {
			throw new IllegalArgumentException("Not a phone number");
		}
	}

	/**
	 * Reads a number as people type it: full-width digits, blanks, hyphens and the
	 * country code are accepted.
	 * @param typed what was typed
	 * @return the number, or nothing if it is none
	 */
	public static Optional<PhoneNumber> parse(String typed) {
		String plain = NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
		String digits = COUNTRY.matcher(plain).replaceFirst("");
		boolean valid = MOBILE.matcher(digits).matches() || LANDLINE.matcher(digits).matches();
		return valid ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
	}

	/**
	 * Tells whether a code can be sent to this number.
	 * @return whether it is a mobile number
	 */
	public boolean isMobile() {
		return MOBILE.matcher(this.digits).matches();
	}

	/**
	 * Tells whether the number is one of the samples of demos and tests (domain.md d.2),
	 * 19900000000 to 19900000099. Nothing is ever sent to it.
	 * @return whether it is a sample
	 */
	public boolean isSample() {
		return this.digits.startsWith(SAMPLES) && isMobile();
	}

	/**
	 * Gives the last four digits, by which a number may be searched.
	 * @return four digits
	 */
	public String tail() {
		return this.digits.substring(this.digits.length() - 4);
	}

	/**
	 * Gives the number with its middle hidden (D-04).
	 * @return such as {@code 138****5678}
	 */
	public String masked() {
		return this.digits.substring(0, 3) + "****" + tail();
	}

	@Override
	public String toString() {
		return masked();
	}

}
