package cn.anju.documents;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that was done to a file or to an item of a checklist.
 *
 * @param about the file's name or the item's
 * @param deed what was done
 * @param was how it was before, empty if that does not apply
 * @param became how it is since
 * @param reason why, empty if none is needed
 * @param by who did it
 * @param at when
 */
public record DocumentChange(String about, Deed deed, String was, String became, String reason, String by, Instant at) {

	/** What can be done. */
	public enum Deed {

		/** A file was added. */
		ADDED,
		/** A file was put into another category. */
		CLASSIFIED,
		/** A file was marked as original or copy. */
		MARKED,
		/** The owner may open it from now on. */
		SHOWN,
		/** The owner may no longer open it. */
		HIDDEN,
		/** A file was removed from sight. */
		REMOVED,
		/** A removed file was restored. */
		RESTORED,
		/** An item came in. */
		RECEIVED,
		/** An item was accepted. */
		ACCEPTED,
		/** A second person confirmed an accepted item. */
		CONFIRMED,
		/** An item was returned. */
		RETURNED,
		/** A verdict was taken back. */
		REOPENED;

		/**
		 * Gives the key of its text.
		 * @return such as {@code documents.deed.added}
		 */
		public String key() {
			return "documents.deed." + name().toLowerCase(Locale.ROOT);
		}

	}

}
