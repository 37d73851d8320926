package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The signed-in owner's own subjects, and what may be done with their appointments. */
@Component
class OwnedSubjects {

	private final Purposes purposes;

	private final BookingCalendars calendars;

	private final SlotWindow window;

	private final Clock clock;

	OwnedSubjects(Purposes purposes, BookingCalendars calendars, SlotWindow window, Clock clock) {
		this.purposes = purposes;
		this.calendars = calendars;
		this.window = window;
		this.clock = clock;
	}

	BookableSubject mine(String purpose, long subject) {
		return this.purposes.subjectsOf(this.purposes.require(purpose))
			.owned()
			.stream()
			.filter((one) -> one.subject().id() == subject)
			.findFirst()
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	Map<Long, BookableSubject> of(BookingSubjects kind) {
		return kind.owned().stream().collect(Collectors.toMap((one) -> one.subject().id(), (one) -> one));
	}

	boolean isOpen(BookingCalendar calendar, BookableSubject subject) {
		LocalDate last = calendar.rules().lastDay();
		return calendar.open() && calendar.admits(subject.building())
				&& !calendar.rules().firstDay().isAfter(this.window.last(calendar))
				&& (last == null || !last.isBefore(this.window.today()));
	}

	void requireChangeable(Appointment live, BookingCalendar calendar) {
		if (this.clock.instant().isAfter(calendar.changeableUntil(live.startsAt()))) {
			throw new Refused(BookingRefusal.TOO_LATE_TO_CHANGE, calendar.rules().cancelHours());
		}
	}

	Optional<MyAppointment> complete(Appointment one, BookableSubject subject) {
		return complete(one, subject, null);
	}

	/** The calendar need not be read again where it is known. */
	Optional<MyAppointment> complete(Appointment one, BookableSubject subject, @Nullable BookingCalendar known) {
		BookingPurpose purpose = this.purposes.require(one.purpose());
		Optional<BookingCalendar> its = (known != null && known.id() == one.calendar()) ? Optional.of(known)
				: this.calendars.find(one.calendar());
		return its.map((calendar) -> {
			Instant until = calendar.changeableUntil(one.startsAt());
			boolean changeable = one.state().allows(Action.MOVE) && !this.clock.instant().isAfter(until);
			return new MyAppointment(one, purpose.textKey(), purpose.path(), subject, calendar.place(), until,
					Math.max(0, calendar.rules().mostMoves() - one.moves()), changeable);
		});
	}

}
