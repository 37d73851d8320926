package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Actor;

/**
 * What a clerk has seen on paper and recorded.
 *
 * @param id its id
 * @param condition the name of the condition it answers
 * @param number the number of the document, if it has one
 * @param seenOn the day of the document or of the check
 * @param documentId the scan, if there is one
 * @param note a note for the office
 * @param at when it was recorded
 * @param actor who recorded it
 */
public record Evidence(long id, String condition, @Nullable String number, LocalDate seenOn, @Nullable Long documentId,
		@Nullable String note, Instant at, Actor actor) {
}
