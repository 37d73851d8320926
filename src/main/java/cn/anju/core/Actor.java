package cn.anju.core;

/**
 * Who does something: an owner, a member of staff, the clock or an import. Stored with
 * every step of every procedure (D-16).
 *
 * @param kind the kind of actor
 * @param id the account, 0 for the clock and for an import from the command line
 * @param name the name shown in the history, empty for the clock
 */
public record Actor(Kind kind, long id, String name) {

	/** The clock: status changes by time. */
	public static final Actor CLOCK = new Actor(Kind.CLOCK, 0, "");

	/** An import started from the command line. */
	public static final Actor COMMAND_LINE = new Actor(Kind.IMPORT, 0, "");

	/** Kinds of actor. */
	public enum Kind {

		/** A buyer or somebody who acts for a buyer. */
		OWNER,
		/** A member of staff. */
		STAFF,
		/** The clock. */
		CLOCK,
		/** An import from the command line. */
		IMPORT

	}

	public boolean isStaff() {
		return this.kind == Kind.STAFF;
	}

}
