package cn.anju.filing;

import java.time.LocalDate;

/**
 * An entry in the register of the filing system's password.
 *
 * @param kind what happened
 * @param on the day
 * @param signedFrom who gave it away and signed
 * @param signedTo who took it and signed; for a change, who changed it
 * @param recordedBy who recorded it
 */
public record CredentialEntry(Kind kind, LocalDate on, String signedFrom, String signedTo, String recordedBy) {

	/** What can happen to it. */
	public enum Kind {

		/** The register was begun. */
		BEGUN,
		/** Somebody else keeps it now. */
		HANDED_OVER,
		/** The password was changed. */
		CHANGED;

		public String key() {
			return "filing.credential." + name();
		}

	}

}
