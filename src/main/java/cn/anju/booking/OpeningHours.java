package cn.anju.booking;

import java.time.LocalTime;

/**
 * When a calendar is open on one kind of day.
 *
 * @param on the kind of day
 * @param opens when the first slot begins
 * @param closes when the last slot has ended, after {@code opens}
 * @param seats how many can come at once, 1 to 200
 */
public record OpeningHours(DayType on, LocalTime opens, LocalTime closes, int seats) {

	boolean overlaps(OpeningHours other) {
		return this.on == other.on && this.opens.isBefore(other.closes) && other.opens.isBefore(this.closes);
	}

}
