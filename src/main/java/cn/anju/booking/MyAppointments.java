package cn.anju.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in owner's appointments. It cannot be asked for anybody else's.
 */
@Service
@Transactional
@RolesAllowed(Roles.OWNER)
public class MyAppointments {

	private final Purposes purposes;

	private final Appointments appointments;

	private final BookingCalendars calendars;

	private final OwnedSubjects owned;

	private final Bookings bookings;

	MyAppointments(Purposes purposes, Appointments appointments, BookingCalendars calendars, OwnedSubjects owned,
			Bookings bookings) {
		this.purposes = purposes;
		this.appointments = appointments;
		this.calendars = calendars;
		this.owned = owned;
		this.bookings = bookings;
	}

	/**
	 * Lists the owner's appointments.
	 * @return the live ones first, then the past ones, the newest first
	 */
	@Transactional(readOnly = true)
	public List<MyAppointment> appointments() {
		List<MyAppointment> found = new ArrayList<>();
		for (BookingSubjects kind : this.purposes.kinds()) {
			Map<Long, BookableSubject> owned = this.owned.of(kind);
			this.appointments.of(kind.kind(), owned.keySet())
				.forEach((one) -> Optional.ofNullable(owned.get(one.subject().id()))
					.flatMap((subject) -> this.owned.complete(one, subject))
					.ifPresent(found::add));
		}
		return found;
	}

	/**
	 * Opens one of the owner's appointments.
	 * @param id its id
	 * @return the appointment; nothing if it is not the owner's, whether it exists or not
	 */
	@Transactional(readOnly = true)
	public Optional<MyAppointment> appointment(long id) {
		return find(id).flatMap((found) -> this.owned.complete(found.one(), found.subject()));
	}

	/**
	 * Opens the page of one of the owner's appointments.
	 * @param id its id
	 * @return the appointment and what to think of; nothing if it is not the owner's,
	 * whether it exists or not
	 */
	@Transactional(readOnly = true)
	public Optional<AppointmentPage> page(long id) {
		return find(id).flatMap((found) -> this.owned.complete(found.one(), found.subject())
			.map((one) -> new AppointmentPage(one, warnings(found))));
	}

	private List<Readiness.Lack> warnings(Found found) {
		return found.one().state().isLive()
				? this.purposes.require(found.one().purpose()).readiness(found.subject()).warnings() : List.of();
	}

	/**
	 * Cancels one of the owner's appointments.
	 * @param appointment its id
	 */
	public void cancel(long appointment) {
		Found found = require(appointment);
		BookingCalendar calendar = this.calendars.require(found.one().calendar());
		this.owned.requireChangeable(found.one(), calendar);
		this.bookings.cancelByOwner(found.one(), calendar, found.subject());
	}

	/**
	 * Says that somebody comes.
	 * @param appointment the id of one of the owner's appointments
	 */
	public void confirm(long appointment) {
		Found found = require(appointment);
		if (found.one().state() != AppointmentState.CONFIRMED) {
			this.bookings.change(found.one(), Action.CONFIRM);
		}
	}

	private Found require(long id) {
		return find(id).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	private Optional<Found> find(long id) {
		return this.purposes.kinds().stream().flatMap((kind) -> {
			Map<Long, BookableSubject> mine = this.owned.of(kind);
			return this.appointments.find(id, kind.kind(), mine.keySet())
				.map((one) -> new Found(one, Objects.requireNonNull(mine.get(one.subject().id()))))
				.stream();
		}).findFirst();
	}

	private record Found(Appointment one, BookableSubject subject) {
	}

}
