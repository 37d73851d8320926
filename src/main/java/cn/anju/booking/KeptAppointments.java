package cn.anju.booking;

import cn.anju.core.Subject;

import org.springframework.stereotype.Component;

/** Which appointments took place, for purposes that follow from others. */
@Component
public class KeptAppointments {

	private final Appointments appointments;

	KeptAppointments(Appointments appointments) {
		this.appointments = appointments;
	}

	/**
	 * Tells whether an appointment took place.
	 * @param subject what it is about
	 * @param purpose the key of the purpose
	 * @return whether one is done
	 */
	public boolean has(Subject subject, String purpose) {
		return this.appointments.hasTakenPlace(subject, purpose);
	}

}
