package cn.anju.documents;

import java.util.List;

/**
 * What an owner sees of one holder.
 *
 * @param name what the owner calls it
 * @param documents the visible documents, the newest first
 * @param checklist what is owed, in review or accepted
 * @param originals where the paper originals are
 */
public record HeldDocuments(String name, List<DocumentSummary> documents, List<ChecklistEntry> checklist,
		List<Holding> originals) {
}
