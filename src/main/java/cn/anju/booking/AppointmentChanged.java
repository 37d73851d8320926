package cn.anju.booking;

import java.time.Instant;

import cn.anju.core.Actor;
import cn.anju.core.Subject;

/**
 * An appointment was made or changed.
 *
 * @param appointment its id
 * @param sequence which change of it this is, from 0
 * @param purpose the key of its purpose
 * @param subject what it is about
 * @param what what happened
 * @param startsAt when it begins, after the change
 * @param by who did it
 */
public record AppointmentChanged(long appointment, int sequence, String purpose, Subject subject, What what,
		Instant startsAt, Actor by) {

	/** What happened to an appointment. */
	public enum What {

		/** It was made. */
		BOOKED,
		/** It got another time. */
		MOVED,
		/** It was given up by its owner or by staff. */
		CANCELLED,
		/** It took place. */
		KEPT,
		/** Nobody came. */
		MISSED

	}

}
