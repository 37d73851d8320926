package cn.anju.booking;

import java.util.EnumSet;
import java.util.Set;

import cn.anju.core.Refused;

/** Where an appointment stands (b.8). */
public enum AppointmentState {

	/** It has a seat. */
	BOOKED,
	/** The owner has said to be coming. */
	CONFIRMED,
	/** The owner is there. */
	CHECKED_IN,
	/** It took place. */
	DONE,
	/** The owner has cancelled it in time. */
	CANCELLED_BY_OWNER,
	/** Staff have cancelled it with a reason; another time is offered. */
	CANCELLED_BY_STAFF,
	/** Nobody came. */
	NO_SHOW;

	/** What can be done with an appointment. */
	public enum Action {

		/**
		 * The owner, or a clerk on the phone with the owner, says that somebody comes.
		 */
		CONFIRM(CONFIRMED, BOOKED, CONFIRMED),
		/** It gets another slot. */
		MOVE(BOOKED, BOOKED, CONFIRMED),
		/** The owner gives it up. */
		CANCEL_BY_OWNER(CANCELLED_BY_OWNER, BOOKED, CONFIRMED),
		/** Staff give it up. */
		CANCEL_BY_STAFF(CANCELLED_BY_STAFF, BOOKED, CONFIRMED),
		/** Somebody came, maybe after the clock had given up. */
		CHECK_IN(CHECKED_IN, BOOKED, CONFIRMED, NO_SHOW),
		/** The check-in was a mistake. */
		UNDO_CHECK_IN(BOOKED, CHECKED_IN),
		/** It took place. */
		FINISH(DONE, CHECKED_IN),
		/** Nobody came until half an hour after its end. */
		MISS(NO_SHOW, BOOKED, CONFIRMED);

		private final AppointmentState to;

		private final Set<AppointmentState> from;

		Action(AppointmentState to, AppointmentState first, AppointmentState... more) {
			this.to = to;
			this.from = EnumSet.of(first, more);
		}

	}

	/**
	 * Tells whether something can be done now.
	 * @param action the action
	 * @return whether the state allows it
	 */
	public boolean allows(Action action) {
		return action.from.contains(this);
	}

	/**
	 * Gives the state after an action.
	 * @param action the action
	 * @return the next state
	 * @throws Refused if the state does not allow it
	 */
	AppointmentState after(Action action) {
		if (!allows(action)) {
			throw new Refused(BookingRefusal.NOT_IN_THIS_STATE);
		}
		return action.to;
	}

	/**
	 * Tells whether it is still to take place: one a unit and purpose.
	 * @return whether it is booked, confirmed or checked in
	 */
	public boolean isLive() {
		return this == BOOKED || this == CONFIRMED || this == CHECKED_IN;
	}

	public String key() {
		return "booking.state." + name();
	}

}
