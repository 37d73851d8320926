package cn.anju.booking;

import java.util.List;

/**
 * Whether something can be booked, and what its owner should know.
 *
 * @param missing what is missing before it can be booked
 * @param warnings what is missing for a later step and does not stop the booking
 */
public record Readiness(List<Lack> missing, List<Lack> warnings) {

	/** Nothing is missing. */
	public static final Readiness READY = new Readiness(List.of(), List.of());

	public Readiness {
		missing = List.copyOf(missing);
		warnings = List.copyOf(warnings);
	}

	public boolean isReady() {
		return this.missing.isEmpty();
	}

	/**
	 * Something that is missing.
	 *
	 * @param textKey the text that tells the owner what, and what to do
	 * @param facts what the text mentions
	 */
	public record Lack(String textKey, List<Object> facts) {

		public Lack {
			facts = List.copyOf(facts);
		}

		/**
		 * Names something that is missing.
		 * @param textKey the text
		 * @param facts what the text mentions
		 * @return the lack
		 */
		public static Lack of(String textKey, Object... facts) {
			return new Lack(textKey, List.of(facts));
		}

	}

}
