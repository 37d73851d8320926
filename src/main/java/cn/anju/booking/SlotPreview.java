package cn.anju.booking;

import java.time.LocalDate;
import java.util.List;

/**
 * The slots that rules would make on a day.
 *
 * @param day the day
 * @param type what kind of day it is for the opening hours
 * @param slots the slots in their order; none on a day that is not open
 */
public record SlotPreview(LocalDate day, DayType type, List<CalendarRules.Times> slots) {

	public SlotPreview {
		slots = List.copyOf(slots);
	}

}
