package cn.anju.core;

import java.time.LocalDate;

/**
 * A business day has begun; modules change states by time on it.
 *
 * @param date the day, in the business zone
 */
public record DayStarted(LocalDate date) {
}
