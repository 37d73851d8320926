package cn.anju.booking.ui.owner;

import java.util.Locale;

import cn.anju.booking.MyAppointment;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** How the state of an appointment looks to its owner. */
final class VisitState {

	private VisitState() {
	}

	static StateBadge badge(MyAppointment one, Locale locale, VisitWords words) {
		return new StateBadge(of(one), words.text(locale, "booking.visit." + one.appointment().state().name()));
	}

	static State of(MyAppointment one) {
		return switch (one.appointment().state()) {
			case BOOKED, CONFIRMED, DONE -> State.DONE;
			case CHECKED_IN -> State.NOW;
			case CANCELLED_BY_OWNER -> State.WAIT;
			case CANCELLED_BY_STAFF, NO_SHOW -> State.LATE;
		};
	}

}
