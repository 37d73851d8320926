package cn.anju.documents;

import cn.anju.core.Subject;

/**
 * Something a subject owes.
 *
 * @param subject who owes it
 * @param item a key, at most 64 characters, unique for the subject
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 */
public record RequiredItem(Subject subject, String item, String nameZh, String nameEn) {
}
