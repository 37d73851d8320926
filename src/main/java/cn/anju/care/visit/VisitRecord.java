package cn.anju.care.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The follow-up record 回访记录表: what came of a visit, accurate and objective.
 *
 * @param doneOn the day of the visit
 * @param met whom the visitor has met, 1 to 100 characters
 * @param words what was said and found, 1 to 2,000 characters
 * @param score how satisfied the owner is, 1 to 5; null if that was not said
 */
public record VisitRecord(LocalDate doneOn, String met, String words, @Nullable Integer score) {
}
