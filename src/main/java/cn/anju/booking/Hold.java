package cn.anju.booking;

import java.time.Instant;

/**
 * A seat that is kept for a unit until an hour, without an appointment yet.
 *
 * @param slot the slot
 * @param kind why
 * @param until when it runs out by itself
 */
public record Hold(AppointmentSlot slot, Kind kind, Instant until) {

	/** Why a seat is held. */
	public enum Kind {

		/** Its owner is about to confirm. One a unit and purpose. */
		CHOICE,
		/** It became free, and the unit is the first who waited for it. */
		OFFER,
		/** Instead of an appointment that staff have cancelled. */
		ALTERNATIVE

	}

}
