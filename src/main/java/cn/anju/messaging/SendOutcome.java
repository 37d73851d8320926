package cn.anju.messaging;

/**
 * What a provider said to a nudge.
 *
 * @param kind whether it was taken
 * @param detail what to know for looking into it, without personal data, at most 200
 * characters
 */
public record SendOutcome(Kind kind, String detail) {

	private static final int LONGEST = 200;

	/** Whether it was taken. */
	public enum Kind {

		/** The provider has taken it. That says nothing of reading. */
		SENT,
		/** The provider has surely not taken it and may later. */
		LATER,
		/** The provider will never take it, such as an address that does not exist. */
		NEVER,
		/** Nobody knows: the attempt was cut off. */
		UNKNOWN

	}

	public SendOutcome {
		detail = detail.substring(0, Math.min(LONGEST, detail.length()));
	}

}
