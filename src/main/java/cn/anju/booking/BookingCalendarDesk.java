package cn.anju.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.anju.calendar.Authority;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.WorkingDays;
import cn.anju.property.Building;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars by project and purpose (D-06). */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class BookingCalendarDesk {

	private static final int LONGEST_PLACE = 200;

	private static final int PREVIEWED = 14;

	private final BookingAccess access;

	private final BookingCalendars calendars;

	private final SlotsByRules byRules;

	private final Purposes purposes;

	private final PropertyCatalog catalog;

	private final Appointments appointments;

	private final WorkingCalendars workingDays;

	private final Clock clock;

	BookingCalendarDesk(BookingAccess access, BookingCalendars calendars, SlotsByRules byRules, Purposes purposes,
			PropertyCatalog catalog, Appointments appointments, WorkingCalendars workingDays, Clock clock) {
		this.access = access;
		this.calendars = calendars;
		this.byRules = byRules;
		this.purposes = purposes;
		this.catalog = catalog;
		this.appointments = appointments;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Lists the projects in which the asker sees bookings.
	 * @return the projects by name
	 */
	@Transactional(readOnly = true)
	public List<Project> projects() {
		return this.catalog.projects()
			.stream()
			.filter((project) -> this.access.allows(project.id(), BookingAccess.SEEING))
			.toList();
	}

	/**
	 * Lists the purposes that can have a calendar.
	 * @return the purposes in their order
	 */
	@Transactional(readOnly = true)
	public List<BookingPurpose> purposes() {
		return this.purposes.inOrder();
	}

	/**
	 * Lists the calendars of a project.
	 * @param project the project
	 * @return its calendars in the order of their purposes; nothing outside the asker's
	 * projects
	 */
	@Transactional(readOnly = true)
	public List<BookingCalendar> calendars(ProjectId project) {
		if (!this.access.allows(project, BookingAccess.SEEING)) {
			return List.of();
		}
		List<BookingCalendar> found = this.calendars.of(List.of(project));
		return this.purposes.inOrder()
			.stream()
			.flatMap((purpose) -> found.stream().filter((one) -> one.purpose().equals(purpose.key())))
			.toList();
	}

	/**
	 * Opens a calendar.
	 * @param id its id
	 * @return the calendar; nothing outside the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<BookingCalendar> calendar(long id) {
		return this.calendars.find(id).filter((one) -> this.access.allows(one.project(), BookingAccess.SEEING));
	}

	/**
	 * Tells what the asker may do in the calendars of a project.
	 * @param project the project
	 * @return what is allowed; nothing outside the asker's projects
	 */
	@Transactional(readOnly = true)
	public BookingRights rights(ProjectId project) {
		return new BookingRights(this.access.allows(project, BookingAccess.BOOKING),
				this.access.allows(project, BookingAccess.DOOR), this.access.allows(project, BookingAccess.LEADING));
	}

	/**
	 * Lists the buildings that a calendar can be kept to.
	 * @param project the project
	 * @return its buildings; nothing outside the asker's projects
	 */
	@Transactional(readOnly = true)
	public List<Building> buildings(ProjectId project) {
		return this.access.allows(project, BookingAccess.SEEING) ? this.catalog.buildings(project) : List.of();
	}

	/**
	 * Lists the authorities and banks to whose counters a calendar can be kept.
	 * @return the authorities
	 */
	@Transactional(readOnly = true)
	public List<Authority> authorities() {
		return this.workingDays.authorities();
	}

	/**
	 * Shows the slots that rules would make, and stores nothing.
	 * @param rules the rules, refused if they make no sense
	 * @return the 14 days from today, or from their first day if that is later
	 */
	@Transactional(readOnly = true)
	public List<SlotPreview> preview(CalendarRules rules) {
		rules.check();
		String authority = rules.authority();
		WorkingDays days = (authority != null) ? this.workingDays.of(authority) : this.workingDays.national();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate first = rules.firstDay().isAfter(today) ? rules.firstDay() : today;
		return first.datesUntil(first.plusDays(PREVIEWED))
			.map((day) -> new SlotPreview(day, DayType.of(day, days), rules.on(day, days)))
			.toList();
	}

	/**
	 * Counts the appointments to come that are no longer within the opening hours, which
	 * staff move.
	 * @param id the calendar
	 * @return how many
	 */
	@Transactional(readOnly = true)
	public int outsideHours(long id) {
		this.access.require(id, BookingAccess.SEEING);
		return this.appointments.outsideHours(id);
	}

	/**
	 * Makes the calendar of a purpose in a project, and its slots.
	 * @param project the project
	 * @param purpose the key of the purpose
	 * @param open whether owners can book at once
	 * @param place where people go, in both languages
	 * @param rules its rules
	 * @return its id
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public long create(ProjectId project, String purpose, boolean open, Place place, CalendarRules rules) {
		if (!this.access.allows(project, BookingAccess.LEADING)) {
			throw new Refused(BookingRefusal.NOT_FOUND);
		}
		this.purposes.require(purpose);
		check(place);
		rules.check();
		BookingCalendar made = new BookingCalendar(Ids.next(), project, purpose, open, place, rules, 0);
		try {
			this.calendars.insert(made);
		}
		catch (DuplicateKeyException _) {
			throw new Refused(BookingRefusal.CALENDAR_EXISTS);
		}
		this.byRules.apply(made.id());
		return made.id();
	}

	/**
	 * Changes a calendar, and its slots with it: what is booked stays.
	 * @param id the calendar
	 * @param version its version that was shown
	 * @param open whether owners can book
	 * @param place where people go, in both languages
	 * @param rules its rules
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void change(long id, int version, boolean open, Place place, CalendarRules rules) {
		BookingCalendar standing = this.access.require(id, BookingAccess.LEADING);
		check(place);
		rules.check();
		this.calendars
			.update(new BookingCalendar(id, standing.project(), standing.purpose(), open, place, rules, version));
		this.byRules.apply(id);
	}

	private static void check(Place place) {
		boolean whole = !place.chinese().isBlank() && !place.english().isBlank()
				&& place.chinese().length() <= LONGEST_PLACE && place.english().length() <= LONGEST_PLACE;
		if (!whole) {
			throw new Refused(BookingRefusal.PLACE_MISSING);
		}
	}

}
