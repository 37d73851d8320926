package cn.anju.booking;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;

import org.springframework.stereotype.Component;

/** Whose projects' calendars the signed-in member of staff may see and change. */
@Component
class BookingAccess {

	static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES,
			Roles.PROPERTY_COMPANY, Roles.ENGINEERING, Roles.ADMINISTRATOR };

	static final String[] BOOKING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES,
			Roles.ADMINISTRATOR };

	static final String[] DOOR = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY,
			Roles.ENGINEERING, Roles.ADMINISTRATOR };

	static final String[] LEADING = { Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final CurrentStaff staff;

	private final BookingCalendars calendars;

	BookingAccess(CurrentStaff staff, BookingCalendars calendars) {
		this.staff = staff;
		this.calendars = calendars;
	}

	boolean allows(ProjectId project, String... roles) {
		return this.staff.projects(roles).allows(project);
	}

	/** A calendar of other projects does not exist for the asker. */
	BookingCalendar require(long calendar, String... roles) {
		return this.calendars.find(calendar)
			.filter((one) -> allows(one.project(), roles))
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

}
