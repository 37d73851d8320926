package cn.anju.documents;

import java.util.Locale;

/** What a file shows (R-004: marked original or copy). */
public enum CopyKind {

	/** A picture of the original, which the department has seen. */
	ORIGINAL,
	/** A picture of a copy. */
	COPY;

	/**
	 * Gives the key of its text.
	 * @return such as {@code documents.copy.original}
	 */
	public String key() {
		return "documents.copy." + name().toLowerCase(Locale.ROOT);
	}

}
