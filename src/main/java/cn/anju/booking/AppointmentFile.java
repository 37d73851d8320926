package cn.anju.booking;

import java.util.List;

/**
 * An appointment as staff see it.
 *
 * @param appointment the appointment
 * @param calendar its calendar
 * @param textKey the start of the keys of its purpose's texts
 * @param subject what it is about
 * @param warnings what is missing for a later step, to be told at the door
 * @param history what happened to it, the first first
 */
public record AppointmentFile(Appointment appointment, BookingCalendar calendar, String textKey,
		BookableSubject subject, List<Readiness.Lack> warnings, List<BookingEntry> history) {

	public AppointmentFile {
		warnings = List.copyOf(warnings);
		history = List.copyOf(history);
	}

}
