package cn.anju.booking;

import java.util.List;

/**
 * What an owner sees of an appointment.
 *
 * @param appointment the appointment
 * @param warnings what is missing for a later step; nothing if it is over or cancelled
 */
public record AppointmentPage(MyAppointment appointment, List<Readiness.Lack> warnings) {

	public AppointmentPage {
		warnings = List.copyOf(warnings);
	}

}
