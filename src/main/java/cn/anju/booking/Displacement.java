package cn.anju.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.anju.core.OneByOne;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What becomes of appointments that staff cannot keep: each is cancelled with the reason,
 * and the nearest free seat is held for its people, to be taken with one tap. One short
 * transaction each, the first booked first: whatever cuts the work off, the clock goes on
 * with what is left.
 */
@Component
class Displacement {

	private static final int AT_ONCE = 500;

	private static final int CANDIDATES = 5;

	private final Slots slots;

	private final Appointments appointments;

	private final BookingCalendars calendars;

	private final Closures closures;

	private final Purposes purposes;

	private final Holds holds;

	private final Bookings bookings;

	private final WaitingList waiting;

	private final BookingNotices notices;

	private final BookingSettings settings;

	private final OneByOne oneByOne;

	private final Clock clock;

	Displacement(Slots slots, Appointments appointments, BookingCalendars calendars, Closures closures,
			Purposes purposes, Holds holds, Bookings bookings, WaitingList waiting, BookingNotices notices,
			BookingSettings settings, OneByOne oneByOne, Clock clock) {
		this.slots = slots;
		this.appointments = appointments;
		this.calendars = calendars;
		this.closures = closures;
		this.purposes = purposes;
		this.holds = holds;
		this.bookings = bookings;
		this.waiting = waiting;
		this.notices = notices;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	/** Cancels what lies in closed slots. */
	void run() {
		this.oneByOne.run(this.appointments.toDisplace(AT_ONCE), this::displace);
		letHoldsGo();
	}

	/** A seat that was kept lies in a closed time too: another one is held and told. */
	private void letHoldsGo() {
		Instant now = this.clock.instant();
		this.oneByOne.run(this.holds.inClosed(Hold.Kind.ALTERNATIVE, now, AT_ONCE), this::keepAnother);
		this.oneByOne.run(this.holds.inClosed(Hold.Kind.OFFER, now, AT_ONCE),
				(kept) -> this.waiting.leave(this.slots.lock(kept.slot()), kept.unit(), kept.purpose()));
		this.oneByOne.run(this.holds.inClosed(Hold.Kind.CHOICE, now, AT_ONCE),
				(kept) -> this.holds.drop(kept.slot(), kept.unit(), kept.purpose()));
	}

	private void keepAnother(Holds.Kept kept) {
		this.holds.drop(kept.slot(), kept.unit(), kept.purpose());
		this.appointments.of(kept.subject().kind(), List.of(kept.subject().id()))
			.stream()
			.filter((one) -> one.purpose().equals(kept.purpose()) && one.state() == AppointmentState.CANCELLED_BY_STAFF)
			.findFirst()
			.ifPresent((one) -> {
				BookingCalendar calendar = this.calendars.require(one.calendar());
				BookableSubject subject = this.purposes.subject(one.purpose(), one.subject().id());
				this.notices.keptAnother(one, subject, calendar, hold(one, calendar, subject));
			});
	}

	/** Cancels all that lies in the closed slots of a calendar; gives how many. */
	int run(long calendar) {
		int all = 0;
		int some = AT_ONCE;
		while (some == AT_ONCE) {
			some = this.oneByOne.run(this.appointments.toDisplace(calendar, AT_ONCE), this::displace);
			all += some;
		}
		letHoldsGo();
		return all;
	}

	private void displace(long id) {
		Optional<Appointment> found = this.appointments.find(id)
			.filter((one) -> one.state().allows(AppointmentState.Action.CANCEL_BY_STAFF));
		found.flatMap((one) -> this.slots.find(one.slot()))
			.flatMap((slot) -> Optional.ofNullable(slot.closure()))
			.map(this.closures::reason)
			.ifPresent((reason) -> cancel(found.orElseThrow(), reason));
	}

	/** In the caller's transaction. */
	Appointment cancel(Appointment one, String reason) {
		BookingCalendar calendar = this.calendars.require(one.calendar());
		BookableSubject subject = this.purposes.subject(one.purpose(), one.subject().id());
		Hold alternative = hold(one, calendar, subject);
		return this.bookings.cancelByStaff(one, calendar, subject, reason, alternative);
	}

	private @Nullable Hold hold(Appointment one, BookingCalendar calendar, BookableSubject subject) {
		Instant now = this.clock.instant();
		List<AppointmentSlot> candidates = near(one, calendar, CANDIDATES);
		// all at once and in their order, so that whoever locks two of them waits
		this.slots.lockAll(Stream.concat(Stream.of(one.slot()), candidates.stream().map(AppointmentSlot::id)).toList());
		for (AppointmentSlot candidate : candidates) {
			AppointmentSlot slot = this.slots.lock(candidate.id());
			if (slot.isOpen() && this.slots.free(slot, subject.unit(), one.purpose(), now) > 0) {
				Instant latest = calendar.bookableUntil(slot.startsAt());
				Instant until = now.plus(this.settings.alternativeHeldFor());
				Instant end = until.isBefore(latest) ? until : latest;
				this.holds.hold(slot, subject, one.purpose(), Hold.Kind.ALTERNATIVE, end);
				return new Hold(slot, Hold.Kind.ALTERNATIVE, end);
			}
		}
		return null;
	}

	/** Free slots near the time that was lost. */
	List<AppointmentSlot> near(Appointment one, BookingCalendar calendar, int most) {
		Instant now = this.clock.instant();
		Instant after = now.plus(Duration.ofHours(calendar.rules().leadHours()));
		return this.slots.nearest(calendar.id(), one.startsAt(), after,
				LocalDate.ofInstant(now, this.clock.getZone()).plusDays(calendar.rules().horizonDays()), now, most + 1)
			.stream()
			.filter((slot) -> slot.id() != one.slot())
			.limit(most)
			.toList();
	}

}
