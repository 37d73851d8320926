package cn.anju.documents;

import cn.anju.core.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A file to be kept.
 *
 * @param holder what it belongs to
 * @param name the name it came with; made harmless when it is kept
 * @param category what it is about
 * @param copy whether it shows an original or a copy
 * @param visibleToOwner whether the owner may open it
 * @param supersedes the file of the same holder that it replaces, if any
 */
public record NewDocument(Subject holder, String name, DocumentCategory category, CopyKind copy, boolean visibleToOwner,
		@Nullable Long supersedes) {
}
