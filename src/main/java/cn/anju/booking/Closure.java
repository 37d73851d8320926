package cn.anju.booking;

import java.time.Instant;

/**
 * A time at which nobody can come.
 *
 * @param id its id
 * @param calendar the calendar
 * @param from its beginning
 * @param until its end
 * @param reason why, as owners read it
 * @param by who has closed
 */
public record Closure(long id, long calendar, Instant from, Instant until, String reason, String by) {
}
