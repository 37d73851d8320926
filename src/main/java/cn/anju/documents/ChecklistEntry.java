package cn.anju.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An item of a checklist as it is listed.
 *
 * @param id its id
 * @param version the version that was read, given back with a verdict
 * @param item its key
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param category the group in which it stands
 * @param state where it stands
 * @param file the file that came in for it, if any
 * @param validUntil the last day on which the document is valid, if it says so
 * @param reason why it was returned, empty if it was not
 * @param verifier who gave the verdict, empty if nobody has
 * @param verifiedAt when
 * @param secondCheck who confirmed it, empty if nobody has
 */
public record ChecklistEntry(long id, int version, String item, String nameZh, String nameEn, DocumentCategory category,
		State state, @Nullable Long file, @Nullable LocalDate validUntil, String reason, String verifier,
		@Nullable Instant verifiedAt, String secondCheck) {

	/**
	 * Gives the name in the reader's language.
	 * @param locale the reader's language
	 * @return the name
	 */
	public String name(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.nameEn : this.nameZh;
	}

	/** Where an item stands. */
	public enum State {

		/** The owner still has to bring it. */
		OWED,
		/** It has come in and nobody has looked yet. */
		IN_REVIEW,
		/** It has been verified. */
		ACCEPTED,
		/** It was not right; the reason says why. */
		RETURNED;

		/**
		 * Gives the key of its text.
		 * @return such as {@code documents.item.owed}
		 */
		public String key() {
			return "documents.item." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
