package cn.anju.booking;

import java.time.Duration;
import java.time.Instant;

import cn.anju.core.BuildingId;
import cn.anju.core.ProjectId;

/**
 * The calendar of one purpose in one project.
 *
 * @param id its id
 * @param project the project
 * @param purpose the key of the purpose
 * @param open whether owners can book
 * @param place where people go
 * @param rules its rules
 * @param version grows with every change
 */
public record BookingCalendar(long id, ProjectId project, String purpose, boolean open, Place place,
		CalendarRules rules, int version) {

	/**
	 * Tells whether the units of a building may book.
	 * @param building the building
	 * @return whether it is among those of the calendar
	 */
	public boolean admits(BuildingId building) {
		return this.rules.buildings().isEmpty() || this.rules.buildings().contains(building);
	}

	/**
	 * Tells until when a slot can be booked.
	 * @param startsAt when it begins
	 * @return the lead time before
	 */
	public Instant bookableUntil(Instant startsAt) {
		return startsAt.minus(Duration.ofHours(this.rules.leadHours()));
	}

	/**
	 * Tells until when an owner may move or cancel.
	 * @param startsAt when the appointment begins
	 * @return such as 24 hours before
	 */
	public Instant changeableUntil(Instant startsAt) {
		return startsAt.minus(Duration.ofHours(this.rules.cancelHours()));
	}

}
