package cn.anju.booking;

import java.time.Clock;

import cn.anju.booking.AppointmentChanged.What;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.Actor;
import cn.anju.core.EachMinute;
import cn.anju.core.OneByOne;

import org.springframework.stereotype.Component;

/** Marks appointments to which nobody came, half an hour after their end (b.8). */
@Component
class MissedAppointments implements EachMinute {

	private static final int AT_ONCE = 500;

	private final Appointments appointments;

	private final BookingCalendars calendars;

	private final Purposes purposes;

	private final Bookings bookings;

	private final BookingNotices notices;

	private final BookingSettings settings;

	private final OneByOne oneByOne;

	private final Clock clock;

	MissedAppointments(Appointments appointments, BookingCalendars calendars, Purposes purposes, Bookings bookings,
			BookingNotices notices, BookingSettings settings, OneByOne oneByOne, Clock clock) {
		this.appointments = appointments;
		this.calendars = calendars;
		this.purposes = purposes;
		this.bookings = bookings;
		this.notices = notices;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "mark missed appointments";
	}

	@Override
	public void run() {
		this.oneByOne.run(this.appointments.toMiss(this.clock.instant().minus(this.settings.missedAfter()), AT_ONCE),
				(id) -> this.appointments.find(id)
					.filter((one) -> one.state().allows(Action.MISS))
					.ifPresent((one) -> miss(one, Actor.CLOCK)));
	}

	/** In the caller's transaction. */
	Appointment miss(Appointment one, Actor by) {
		Appointment missed = this.bookings.change(one, Action.MISS);
		this.purposes.find(one.purpose(), one.subject().id())
			.ifPresent((subject) -> this.notices.missed(missed, subject, this.calendars.require(one.calendar())));
		this.bookings.publish(missed, What.MISSED, by);
		return missed;
	}

}
