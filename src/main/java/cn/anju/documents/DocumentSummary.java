package cn.anju.documents;

import java.time.Instant;

/**
 * A file as it is listed.
 *
 * @param id its id; it is opened at {@code documents/<id>}
 * @param version the version that was read, given back with a change
 * @param name its name
 * @param category what it is about
 * @param type its type
 * @param size its size in bytes
 * @param copy whether it shows an original or a copy
 * @param visibleToOwner whether the owner may open it
 * @param superseded whether a later file replaces it
 * @param addedAt when it was added
 * @param addedBy who added it
 */
public record DocumentSummary(long id, int version, String name, DocumentCategory category, ContentType type, long size,
		CopyKind copy, boolean visibleToOwner, boolean superseded, Instant addedAt, String addedBy) {

	/**
	 * Gives where it is opened.
	 * @return a path without a leading slash
	 */
	public String link() {
		return "documents/" + this.id;
	}

}
