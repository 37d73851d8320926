package cn.anju.documents;

import cn.anju.core.Subject;

/**
 * Something a subject owes.
 *
 * @param subject who owes it
 * @param item a key, at most 64 characters, unique for the subject
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param category the group in which it stands
 */
public record RequiredItem(Subject subject, String item, String nameZh, String nameEn, DocumentCategory category) {

	/**
	 * Makes an item of no particular group.
	 * @param subject who owes it
	 * @param item its key
	 * @param nameZh its name in Chinese
	 * @param nameEn its name in English
	 */
	public RequiredItem(Subject subject, String item, String nameZh, String nameEn) {
		this(subject, item, nameZh, nameEn, DocumentCategory.OTHER);
	}

}
