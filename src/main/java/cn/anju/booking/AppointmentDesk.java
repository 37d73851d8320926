package cn.anju.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.booking.AppointmentChanged.What;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.ProjectScope;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with appointments: book for somebody on the phone, move, cancel,
 * and receive people at the door. Every calendar outside the asker's projects does not
 * exist for the asker.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class AppointmentDesk {

	private static final int MOST_FOUND = 20;

	private static final int LONGEST_REASON = 200;

	private final BookingAccess access;

	private final Appointments appointments;

	private final Purposes purposes;

	private final Bookings bookings;

	private final BookingNotices notices;

	private final Displacement displacement;

	private final MissedAppointments missed;

	private final BookingHistory history;

	private final CurrentActor actor;

	private final Clock clock;

	AppointmentDesk(BookingAccess access, Appointments appointments, Purposes purposes, Bookings bookings,
			BookingNotices notices, Displacement displacement, MissedAppointments missed, BookingHistory history,
			CurrentActor actor, Clock clock) {
		this.access = access;
		this.appointments = appointments;
		this.purposes = purposes;
		this.bookings = bookings;
		this.notices = notices;
		this.displacement = displacement;
		this.missed = missed;
		this.history = history;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Opens an appointment.
	 * @param id its id
	 * @return the appointment; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<AppointmentFile> appointment(long id) {
		return this.appointments.find(id).flatMap(this::file);
	}

	/**
	 * Finds an appointment by what its owner says or shows at the door.
	 * @param code the code, in capitals or not, with or without a space
	 * @return the appointment; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<AppointmentFile> byCode(String code) {
		return this.appointments.byCode(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).flatMap(this::file);
	}

	private Optional<AppointmentFile> file(Appointment one) {
		if (!this.access.allows(one.project(), BookingAccess.SEEING)) {
			return Optional.empty();
		}
		BookingPurpose purpose = this.purposes.require(one.purpose());
		return this.purposes.find(one.purpose(), one.subject().id())
			.map((subject) -> new AppointmentFile(one, calendar(one, BookingAccess.SEEING), purpose.textKey(), subject,
					purpose.readiness(subject).warnings(), this.history.of(one.id())));
	}

	/**
	 * Finds homes for a clerk on the phone.
	 * @param calendar the calendar to book in
	 * @param typed part of a name or unit, the tail of a phone or document
	 * @return the homes of the calendar's project that may book in it, at most 20
	 */
	@Transactional(readOnly = true)
	public List<BookableSubject> search(long calendar, String typed) {
		BookingCalendar its = this.access.require(calendar, BookingAccess.SEEING);
		ProjectScope scope = new ProjectScope(false, java.util.Set.of(its.project()));
		return this.purposes.subjectsOf(this.purposes.require(its.purpose()))
			.search(typed, scope, MOST_FOUND)
			.stream()
			.filter((subject) -> its.admits(subject.building()))
			.toList();
	}

	/**
	 * Tells what is missing before a home can be booked for, and what for later.
	 * @param calendar the calendar
	 * @param subject the id of the home's subject
	 * @return what is missing
	 */
	@Transactional(readOnly = true)
	public Readiness readiness(long calendar, long subject) {
		BookingCalendar its = this.access.require(calendar, BookingAccess.SEEING);
		return this.purposes.require(its.purpose()).readiness(subject(its, subject));
	}

	/**
	 * Tells what a home has booked already, so that its caller is asked about that.
	 * @param calendar the calendar
	 * @param subject the id of the home's subject
	 * @return the live appointment, if there is one
	 */
	@Transactional(readOnly = true)
	public Optional<Appointment> standing(long calendar, long subject) {
		BookingCalendar its = this.access.require(calendar, BookingAccess.SEEING);
		return this.appointments.live(subject(its, subject).unit(), its.purpose());
	}

	/**
	 * Books for an owner on the phone; the lead time does not hold for staff.
	 * @param calendar the calendar
	 * @param subject the id of the home's subject
	 * @param slot the slot
	 * @return the appointment
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.ADMINISTRATOR })
	public Appointment book(long calendar, long subject, long slot) {
		BookingCalendar its = this.access.require(calendar, BookingAccess.BOOKING);
		BookableSubject about = subject(its, subject);
		if (!this.purposes.require(its.purpose()).readiness(about).isReady()) {
			throw new Refused(BookingRefusal.NOT_READY);
		}
		return this.bookings.book(its, about, slot, true);
	}

	/**
	 * Receives somebody who came without an appointment, whether there is a seat or not.
	 * @param calendar the calendar
	 * @param subject the id of the home's subject
	 * @param slot a slot of today
	 * @return the appointment, checked in
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY, Roles.ENGINEERING,
			Roles.ADMINISTRATOR })
	public Appointment walkIn(long calendar, long subject, long slot) {
		BookingCalendar its = this.access.require(calendar, BookingAccess.DOOR);
		Appointment there = this.bookings.walkIn(its, subject(its, subject), slot);
		requireToday(there);
		return there;
	}

	/**
	 * Records that the owner has said on the phone to be coming.
	 * @param id the appointment
	 * @param version its version that was shown
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.ADMINISTRATOR })
	public void confirm(long id, int version) {
		this.bookings.change(require(id, version, BookingAccess.BOOKING), Action.CONFIRM);
	}

	/**
	 * Moves an appointment; the owner is told, and may move it as often as before.
	 * @param id the appointment
	 * @param version its version that was shown
	 * @param slot the new slot
	 * @param reason why, as the owner reads it, 1 to 200 characters
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.ADMINISTRATOR })
	public void move(long id, int version, long slot, String reason) {
		Appointment one = require(id, version, BookingAccess.BOOKING);
		BookingCalendar its = calendar(one, BookingAccess.BOOKING);
		this.bookings.move(one, its, subject(its, one.subject().id()), slot, true, checked(reason));
	}

	/**
	 * Cancels an appointment; the owner is told, and the nearest free seat is held.
	 * @param id the appointment
	 * @param version its version that was shown
	 * @param reason why, as the owner reads it, 1 to 200 characters
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.ADMINISTRATOR })
	public void cancel(long id, int version, String reason) {
		this.displacement.cancel(require(id, version, BookingAccess.BOOKING), checked(reason));
	}

	/**
	 * Receives somebody at the door, on the day of the appointment; also after the clock
	 * has marked it as missed.
	 * @param id the appointment
	 * @param version its version that was shown
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY, Roles.ENGINEERING,
			Roles.ADMINISTRATOR })
	public void checkIn(long id, int version) {
		Appointment one = require(id, version, BookingAccess.DOOR);
		requireToday(one);
		this.notices.over(this.bookings.change(one, Action.CHECK_IN));
	}

	/**
	 * Takes back a check-in that was a mistake.
	 * @param id the appointment
	 * @param version its version that was shown
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY, Roles.ENGINEERING,
			Roles.ADMINISTRATOR })
	public void undoCheckIn(long id, int version) {
		this.bookings.change(require(id, version, BookingAccess.DOOR), Action.UNDO_CHECK_IN);
	}

	/**
	 * Records that it took place.
	 * @param id the appointment
	 * @param version its version that was shown
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY, Roles.ENGINEERING,
			Roles.ADMINISTRATOR })
	public void finish(long id, int version) {
		Appointment done = this.bookings.change(require(id, version, BookingAccess.DOOR), Action.FINISH);
		this.bookings.publish(done, What.KEPT, this.actor.get());
	}

	/**
	 * Records that nobody came, once it is over; the clock does it half an hour later.
	 * @param id the appointment
	 * @param version its version that was shown
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.PROPERTY_COMPANY, Roles.ENGINEERING,
			Roles.ADMINISTRATOR })
	public void miss(long id, int version) {
		Appointment one = require(id, version, BookingAccess.DOOR);
		if (this.clock.instant().isBefore(one.endsAt())) {
			throw new Refused(BookingRefusal.NOT_OVER);
		}
		this.missed.miss(one, this.actor.get());
	}

	private void requireToday(Appointment one) {
		if (!LocalDate.ofInstant(one.startsAt(), this.clock.getZone()).equals(LocalDate.now(this.clock))) {
			throw new Refused(BookingRefusal.NOT_TODAY);
		}
	}

	private static String checked(String reason) {
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw new Refused(BookingRefusal.REASON_MISSING);
		}
		return why;
	}

	private Appointment require(long id, int version, String... roles) {
		Appointment one = this.appointments.find(id)
			.filter((found) -> this.access.allows(found.project(), roles))
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
		if (one.version() != version) {
			throw new Refused(BookingRefusal.CHANGED_MEANWHILE);
		}
		return one;
	}

	private BookingCalendar calendar(Appointment one, String... roles) {
		return this.access.require(one.calendar(), roles);
	}

	/** A home of another project is none of this calendar's. */
	private BookableSubject subject(BookingCalendar calendar, long id) {
		return this.purposes.find(calendar.purpose(), id)
			.filter((subject) -> subject.project().equals(calendar.project()))
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

}
