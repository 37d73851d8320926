package cn.anju.identity.owners;

import java.time.Duration;

/**
 * What comes of asking for a one-time code; it never depends on whether the number is
 * known.
 */
sealed interface CodeAnswer {

	/**
	 * A code was made.
	 *
	 * @param code six digits, to be sent
	 */
	record Made(String code) implements CodeAnswer {

		@Override
		public String toString() {
			return "Made";
		}

	}

	/**
	 * The last one is too fresh.
	 *
	 * @param left how long to wait
	 */
	record Wait(Duration left) implements CodeAnswer {
	}

	/** Too many in an hour or a day, or from this address. */
	record TooMany() implements CodeAnswer {
	}

	/** The channel did not take the code. */
	record NotSent() implements CodeAnswer {
	}

}
