package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import cn.anju.core.Refused;

import org.springframework.stereotype.Component;

/** Which slots may be booked now. */
@Component
class SlotWindow {

	private final Clock clock;

	SlotWindow(Clock clock) {
		this.clock = clock;
	}

	/** An owner books within the lead time and the horizon; a clerk until it begins. */
	void check(BookingCalendar calendar, AppointmentSlot slot, BookableSubject subject, boolean byStaff) {
		Instant now = this.clock.instant();
		checkCalendar(calendar, slot);
		if (!slot.isOpen()) {
			throw new Refused(BookingRefusal.CLOSED);
		}
		Instant latest = byStaff ? slot.endsAt() : calendar.bookableUntil(slot.startsAt());
		if (!now.isBefore(latest)) {
			throw new Refused(BookingRefusal.TOO_LATE);
		}
		if (slot.day().isAfter(last(calendar))) {
			throw new Refused(BookingRefusal.TOO_EARLY);
		}
		if (!byStaff && subject.until() != null && slot.day().isAfter(subject.until())) {
			throw new Refused(BookingRefusal.MANDATE_ENDS, subject.until());
		}
	}

	/** A slot of another calendar is none of this one's. */
	void checkCalendar(BookingCalendar calendar, AppointmentSlot slot) {
		if (slot.calendar() != calendar.id()) {
			throw new Refused(BookingRefusal.NOT_FOUND);
		}
	}

	/** Slots that an owner can choose from. */
	boolean isBookable(BookingCalendar calendar, AppointmentSlot slot, BookableSubject subject) {
		boolean mandated = subject.until() == null || !slot.day().isAfter(subject.until());
		return slot.isOpen() && mandated && this.clock.instant().isBefore(calendar.bookableUntil(slot.startsAt()));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	LocalDate last(BookingCalendar calendar) {
		return today().plusDays(calendar.rules().horizonDays());
	}

}
