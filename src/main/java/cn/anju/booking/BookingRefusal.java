package cn.anju.booking;

import cn.anju.core.Refusal;

/** What booking says no to. */
public enum BookingRefusal implements Refusal {

	/** There is no such appointment, slot or calendar, or it belongs to others. */
	NOT_FOUND,
	/** No home is chosen. */
	HOME_MISSING,
	/** No slot is chosen. */
	SLOT_MISSING,
	/** Nothing can be booked now. */
	NOT_OPEN,
	/** Something is missing before it can be booked. */
	NOT_READY,
	/** The last seat is taken. */
	FULL,
	/** The slot is closed. */
	CLOSED,
	/** It is too late to book this slot. */
	TOO_LATE,
	/** The slot lies further ahead than one may book. */
	TOO_EARLY,
	/** The asker may not act for the owners on that day any more. */
	MANDATE_ENDS,
	/** The unit has an appointment for this purpose. */
	ALREADY_BOOKED,
	/** It has been moved as often as it may. */
	MOVED_TOO_OFTEN,
	/** It is too late to move or cancel it on the phone. */
	TOO_LATE_TO_CHANGE,
	/** It is the same time. */
	SAME_SLOT,
	/** It cannot be done with an appointment in this state. */
	NOT_IN_THIS_STATE,
	/** Somebody else has changed it since it was shown. */
	CHANGED_MEANWHILE,
	/** There are seats, nobody needs to wait. */
	SEATS_FREE,
	/** The unit waits for as many slots as it may. */
	WAITS_TOO_OFTEN,
	/** A reason is missing. */
	REASON_MISSING,
	/** The time is not over yet. */
	NOT_OVER,
	/** People come on the day of their appointment only. */
	NOT_TODAY,
	/** The closed time is empty or ends before it begins. */
	CLOSURE_TIMES,
	/** No slot lies in the closed time. */
	NOTHING_TO_CLOSE,
	/** Seats are numbers between 0 and 200. */
	SEATS,
	/** Something of the rules is not written. */
	RULES_INCOMPLETE,
	/** A slot has 5 to 480 minutes, the pause after it 0 to 120. */
	SLOT_LENGTH,
	/** A number of the rules is out of its range. */
	RULE_NUMBERS,
	/** The last day lies before the first. */
	LAST_BEFORE_FIRST,
	/** Opening hours are missing. */
	NO_HOURS,
	/** Opening hours are shorter than a slot. */
	HOURS_TOO_SHORT,
	/** Opening hours of one kind of day overlap. */
	HOURS_OVERLAP,
	/** Counters of authorities and banks are open on working days only. */
	COUNTER_ON_REST_DAY,
	/** The place is missing in one of the languages. */
	PLACE_MISSING,
	/** The project has a calendar for this purpose. */
	CALENDAR_EXISTS;

	@Override
	public String key() {
		return "booking.refused." + name();
	}

}
