package cn.anju.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;

import cn.anju.core.WorkingDays;

/** What kind of day it is for opening hours, by the holiday tables (D-08). */
public enum DayType {

	/** A working day, also a weekend day that is worked to make up for a holiday. */
	WORKDAY,
	/** A Saturday or Sunday that is no holiday. */
	WEEKEND,
	/** A public holiday. */
	HOLIDAY;

	/**
	 * Tells the kind of a day.
	 * @param day the day
	 * @param days the holiday tables
	 * @return its kind
	 */
	public static DayType of(LocalDate day, WorkingDays days) {
		if (days.isWorkingDay(day)) {
			return WORKDAY;
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return (weekend && !days.isHoliday(day)) ? WEEKEND : HOLIDAY;
	}

	public String key() {
		return "booking.day-type." + name();
	}

}
