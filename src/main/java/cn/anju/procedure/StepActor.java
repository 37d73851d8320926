package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Who has to move.
 *
 * @param kind the kind of actor
 * @param role the role of staff, for {@link Kind#STAFF} only
 */
public record StepActor(Kind kind, @Nullable String role) {

	/** Kinds of actor; all but staff are others for whom the office waits. */
	public enum Kind {

		/** The department's own staff, by role. */
		STAFF,
		/** The buyers. */
		OWNER,
		/** The developer. */
		DEVELOPER,
		/** The bank. */
		BANK,
		/** An authority at its counter. */
		AUTHORITY

	}

	public boolean isStaff() {
		return this.kind == Kind.STAFF;
	}

	/**
	 * Gives the key of the text that names the actor.
	 * @return such as {@code procedure.actor.AUTHORITY} or {@code core.role.FINANCE}
	 */
	public String textKey() {
		return (this.role != null) ? "procedure.role." + this.role : "procedure.actor." + this.kind;
	}

}
