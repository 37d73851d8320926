package cn.anju.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One entry in the chain of custody of an original.
 *
 * @param original the original
 * @param kind what it is
 * @param copyNo its copy number
 * @param number the entry's number, from 1
 * @param type what the entry is
 * @param from who gave it
 * @param to who got it
 * @param on the day
 * @param signedFrom the giver's signature by name, empty if the entry needs none
 * @param signedTo the receiver's signature by name, empty if the entry needs none
 * @param returnDue the day by which it is due back
 * @param note a remark, or the reason of a correction
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record CustodyEntry(long original, String kind, int copyNo, int number, Type type, Party from, Party to,
		LocalDate on, String signedFrom, String signedTo, @Nullable LocalDate returnDue, String note, String recordedBy,
		Instant recordedAt) {

	/** What an entry is. */
	public enum Type {

		/** The original came into being or into the department's sight. */
		REGISTERED,
		/** It passed from one to another. */
		HANDED_OVER,
		/** An earlier entry was wrong; this one says who really has it. */
		CORRECTED;

		/**
		 * Gives the key of its text.
		 * @return such as {@code documents.custody.handed-over}
		 */
		public String key() {
			return "documents.custody." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
