package cn.anju.calendar;

import java.time.LocalDate;

/**
 * A day on which an authority's counter differs from the national table.
 *
 * @param authority the key of the authority
 * @param date the day
 * @param open whether the counter is open; otherwise it is closed
 * @param reason why, at most 200 characters
 */
public record AuthorityDay(String authority, LocalDate date, boolean open, String reason) {
}
