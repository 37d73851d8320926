package cn.anju.core;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The type and number of an identity document (R-006, domain.md c.5).
 *
 * @param type the type of document
 * @param number the number, normalised: upper case, half width, no blanks
 */
public record IdentityDocument(DocumentType type, String number) {

	private static final int MOST_YEARS = 120;

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private static final int[] CREDIT_WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

	private static final Pattern RESIDENT = Pattern.compile("\\d{17}[\\dX]");

	private static final Pattern FREE = Pattern.compile("[\\p{L}\\p{N}()\\-/.]{5,24}");

	private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,17}");

	/** What is wrong with a number. */
	public enum Problem {

		/** Too short, too long. */
		LENGTH,
		/** Characters that cannot stand in such a number. */
		CHARACTERS,
		/** The day of birth in it does not exist or lies ahead. */
		BIRTH_DATE,
		/** Older than 120 years. */
		AGE,
		/** The check character does not fit. */
		CHECKSUM

	}

	public IdentityDocument {
		number = normalised(number);
	}

	/**
	 * Brings a number into the form it is stored and compared in.
	 * @param typed what was typed
	 * @return upper case, half width, without blanks
	 */
	public static String normalised(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
		return BLANKS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
	}

	/**
	 * Looks for what is wrong with this number.
	 * @param today the day against which the age is counted
	 * @return the first problem, or nothing
	 */
	public Optional<Problem> problem(LocalDate today) {
		return switch (this.type) {
			case RESIDENT_ID -> residentProblem(today);
			case SOCIAL_CREDIT_CODE -> creditProblem();
			case PASSPORT -> matches(PASSPORT);
			default -> matches(FREE);
		};
	}

	private Optional<Problem> matches(Pattern pattern) {
		if (pattern.matcher(this.number).matches()) {
			return Optional.empty();
		}
		boolean length = this.number.length() < 5 || this.number.length() > 24;
		return Optional.of(length ? Problem.LENGTH : Problem.CHARACTERS);
	}

	private Optional<Problem> residentProblem(LocalDate today) {
		if (this.number.length() != 18) {
			return Optional.of(Problem.LENGTH);
		}
		if (!RESIDENT.matcher(this.number).matches()) {
			return Optional.of(Problem.CHARACTERS);
		}
		Optional<LocalDate> born = birthDate();
		if (born.isEmpty() || born.get().isAfter(today)) {
			return Optional.of(Problem.BIRTH_DATE);
		}
		if (ChronoUnit.YEARS.between(born.get(), today) > MOST_YEARS) {
			return Optional.of(Problem.AGE);
		}
		return residentCheck() == this.number.charAt(17) ? Optional.empty() : Optional.of(Problem.CHECKSUM);
	}

	private Optional<LocalDate> birthDate() {
		try {
			return Optional.of(LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14)));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private int digits(int from, int to) {
		return Integer.parseInt(this.number.substring(from, to));
	}

	private char residentCheck() {
		int sum = 0;
		for (int i = 0; i < 17; i++) {
			sum += (this.number.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11);
	}

	private Optional<Problem> creditProblem() {
		if (this.number.length() != 18) {
			return Optional.of(Problem.LENGTH);
		}
		int sum = 0;
		for (int i = 0; i < 18; i++) {
			int value = CREDIT_CHARACTERS.indexOf(this.number.charAt(i));
			if (value < 0) {
				return Optional.of(Problem.CHARACTERS);
			}
			sum += (i < 17) ? value * CREDIT_WEIGHTS[i] : 0;
		}
		int check = (31 - sum % 31) % 31;
		boolean fits = CREDIT_CHARACTERS.charAt(check) == this.number.charAt(17);
		return fits ? Optional.empty() : Optional.of(Problem.CHECKSUM);
	}

	/**
	 * Gives the last six characters, which the owner is asked for at the first sign-in.
	 * @return six characters, or the whole number if it is shorter
	 */
	public String tail() {
		return this.number.substring(Math.max(0, this.number.length() - 6));
	}

	/**
	 * Gives the number with its middle hidden (D-04).
	 * @return such as {@code 9999**********0018}
	 */
	public String masked() {
		int length = this.number.length();
		int head = length >= 12 ? 4 : 1;
		int end = length >= 12 ? 4 : 2;
		return this.number.substring(0, head) + "*".repeat(Math.max(0, length - head - end))
				+ this.number.substring(Math.max(head, length - end));
	}

	@Override
	public String toString() {
		return this.type + " " + masked();
	}

}
