package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Evidence to record.
 *
 * @param condition the name of the condition
 * @param number the number of the document, at most 64 characters, if it has one
 * @param seenOn the day of the document or of the check, not in the future
 * @param documentId the scan, if there is one
 * @param note a note for the office, at most 500 characters
 */
public record NewEvidence(String condition, @Nullable String number, LocalDate seenOn, @Nullable Long documentId,
		@Nullable String note) {

	/**
	 * Evidence without a note.
	 * @param condition the name of the condition
	 * @param number the number of the document, if it has one
	 * @param seenOn the day of the document or of the check
	 * @param documentId the scan, if there is one
	 */
	public NewEvidence(String condition, @Nullable String number, LocalDate seenOn, @Nullable Long documentId) {
		this(condition, number, seenOn, documentId, null);
	}

}
