package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.CalendarRules;
import cn.anju.booking.DayType;
import cn.anju.booking.OpeningHours;
import cn.anju.booking.Place;
import cn.anju.core.ProjectId;

/**
 * What stands in the form of a calendar that is to be made: usual hours, to be changed.
 */
final class UsualCalendar {

	private static final int SEATS = 4;

	private static final List<OpeningHours> HOURS = List.of(
			new OpeningHours(DayType.WORKDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), SEATS),
			new OpeningHours(DayType.WORKDAY, LocalTime.of(13, 30), LocalTime.of(18, 0), SEATS));

	private UsualCalendar() {
	}

	static BookingCalendar of(ProjectId project, String purpose, LocalDate today) {
		CalendarRules rules = new CalendarRules(today, null, 90, 0, 24, 30, 2, 24, null, Set.of(), HOURS, Set.of());
		return new BookingCalendar(0, project, purpose, false, new Place("", ""), rules, 0);
	}

}
