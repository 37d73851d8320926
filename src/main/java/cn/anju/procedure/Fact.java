package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that is so since a day, such as the signing of the contract or the filing
 * with its number.
 *
 * @param key its key in the template, such as {@code contract-signed}
 * @param on the day
 * @param value a number or an amount that belongs to it, at most 64 characters
 */
public record Fact(String key, LocalDate on, @Nullable String value) {
}
