package cn.anju.core;

import java.time.LocalDate;

/**
 * A day that differs from the week: a holiday or a make-up working day (domain.md c.4).
 *
 * @param date the day
 * @param off whether it is a day off; otherwise it is worked
 * @param name the name of the holiday it belongs to
 */
public record DayException(LocalDate date, boolean off, String name) {
}
