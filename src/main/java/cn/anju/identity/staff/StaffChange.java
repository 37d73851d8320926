package cn.anju.identity.staff;

import java.time.Instant;

import cn.anju.core.Actor;

/**
 * A change to a staff account.
 *
 * @param at when
 * @param by who
 * @param what the kind of change
 * @param detail the role and project id, or nothing
 */
public record StaffChange(Instant at, Actor by, Kind what, String detail) {

	/** Kinds of change. */
	public enum Kind {

		/** The account was made. */
		CREATED,
		/** Name or sign-in name at a provider was changed. */
		CHANGED,
		/** The account was locked. */
		LOCKED,
		/** The account was unlocked. */
		UNLOCKED,
		/** A role was given. */
		ROLE_GIVEN,
		/** A role was taken. */
		ROLE_TAKEN,
		/** A new first password was made. */
		PASSWORD_RESET

	}

}
