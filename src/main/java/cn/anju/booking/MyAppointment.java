package cn.anju.booking;

import java.time.Instant;

/**
 * One of the signed-in owner's appointments.
 *
 * @param appointment the appointment
 * @param textKey the start of the keys of its purpose's texts
 * @param path the page on which its purpose is booked
 * @param subject what it is about
 * @param place where to go
 * @param changeableUntil until when the owner may move or cancel it
 * @param movesLeft how often the owner may still move it
 * @param changeable whether it can still be moved or cancelled
 */
public record MyAppointment(Appointment appointment, String textKey, String path, BookableSubject subject, Place place,
		Instant changeableUntil, int movesLeft, boolean changeable) {

	/**
	 * Gives its page.
	 * @return such as {@code my/appointments/17}
	 */
	public String link() {
		return "my/appointments/" + this.appointment.id();
	}

}
