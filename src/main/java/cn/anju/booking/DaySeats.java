package cn.anju.booking;

import java.time.LocalDate;

/**
 * A day and its seats that can be booked.
 *
 * @param day the day
 * @param free free seats
 * @param seats seats of all its slots; 0 on a day that is closed
 */
public record DaySeats(LocalDate day, int free, int seats) {
}
