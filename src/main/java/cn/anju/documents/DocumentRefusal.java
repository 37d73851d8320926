package cn.anju.documents;

import cn.anju.core.Refusal;

/** Why something was not done with a document. */
public enum DocumentRefusal implements Refusal {

	/** There is no such document, or it is not for this reader. */
	NOT_YOURS,
	/** The file has no content. */
	EMPTY,
	/** The file is larger than the setting allows. */
	TOO_LARGE,
	/** The content is no PDF, JPEG, PNG or HEIC. */
	TYPE_NOT_ALLOWED,
	/** The content is no photo, or one that cannot be read. */
	NO_PHOTO,
	/** A reason is needed. */
	REASON_MISSING,
	/** The file it is said to replace belongs to another holder or has been removed. */
	NOTHING_TO_SUPERSEDE,
	/** The item is not in the state that this needs. */
	ITEM_ELSEWHERE,
	/** Whoever verified an item cannot give the second check. */
	SAME_VERIFIER,
	/** A document that has expired cannot be accepted. */
	EXPIRED,
	/** Both signatures are needed. */
	SIGNATURE_MISSING,
	/** The receiver is not named. */
	RECEIVER_MISSING,
	/** The receiver has it already. */
	RECEIVER_HAS_IT,
	/** The day of the hand-over is missing. */
	DAY_MISSING,
	/** A hand-over cannot lie in the future. */
	IN_THE_FUTURE,
	/** A hand-over cannot lie before the last one. */
	BEFORE_THE_LAST,
	/** It cannot be due back before it is handed over. */
	DUE_BACK_TOO_EARLY;

	@Override
	public String key() {
		return "documents.refused." + name();
	}

}
