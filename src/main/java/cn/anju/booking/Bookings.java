package cn.anju.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.anju.booking.AppointmentChanged.What;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with seats and appointments, whoever asks. Each is one short
 * transaction: the row of the slot is locked, the seats are counted, the appointment is
 * written; two moves lock their slots in one order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bookings {

	private final Slots slots;

	private final Appointments appointments;

	private final Holds holds;

	private final WaitingList waiting;

	private final SlotWindow window;

	private final AppointmentCodes codes;

	private final BookingNotices notices;

	private final BookingHistory history;

	private final ApplicationEventPublisher events;

	private final CurrentActor actor;

	private final Clock clock;

	Bookings(Slots slots, Appointments appointments, Holds holds, WaitingList waiting, SlotWindow window,
			AppointmentCodes codes, BookingNotices notices, BookingHistory history, ApplicationEventPublisher events,
			CurrentActor actor, Clock clock) {
		this.slots = slots;
		this.appointments = appointments;
		this.holds = holds;
		this.waiting = waiting;
		this.window = window;
		this.codes = codes;
		this.notices = notices;
		this.history = history;
		this.events = events;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Holds a seat while somebody confirms; the choice before is let go. A seat that is
	 * kept for the unit already is enough.
	 */
	public Hold choose(BookingCalendar calendar, BookableSubject subject, long slotId, Duration patience) {
		AppointmentSlot slot = this.slots.lock(slotId);
		this.window.check(calendar, slot, subject, false);
		Slots.Look look = requireSeat(calendar, slot, subject);
		if (look.booked()) {
			throw new Refused(BookingRefusal.SAME_SLOT);
		}
		Optional<Hold> kept = look.kept() ? kept(slot, subject, calendar.purpose()) : Optional.empty();
		if (kept.isPresent()) {
			this.holds.drop(subject.unit(), calendar.purpose(), Hold.Kind.CHOICE);
			return kept.get();
		}
		Instant until = this.clock.instant().plus(patience);
		this.holds.hold(slot, subject, calendar.purpose(), Hold.Kind.CHOICE, until);
		return new Hold(slot, Hold.Kind.CHOICE, until);
	}

	private Optional<Hold> kept(AppointmentSlot slot, BookableSubject subject, String purpose) {
		return this.holds.of(subject.unit(), purpose, this.clock.instant())
			.stream()
			.filter((hold) -> hold.slot().id() == slot.id() && hold.kind() != Hold.Kind.CHOICE)
			.findFirst();
	}

	/**
	 * Books. The same unit asking again for the slot that it has gets the same
	 * appointment: a double click, a second tab, a second phone of the household.
	 */
	public Appointment book(BookingCalendar calendar, BookableSubject subject, long slotId, boolean byStaff) {
		AppointmentSlot slot = this.slots.lock(slotId);
		this.window.check(calendar, slot, subject, byStaff);
		try {
			Slots.Look look = requireSeat(calendar, slot, subject);
			return write(calendar, slot, subject, false, look.kept());
		}
		catch (Refused ex) {
			return this.appointments.live(subject.unit(), calendar.purpose())
				.map((standing) -> same(standing, slotId))
				.orElseThrow(() -> ex);
		}
	}

	/**
	 * Somebody who is there already gets an appointment, whether there is a seat or not.
	 */
	public Appointment walkIn(BookingCalendar calendar, BookableSubject subject, long slotId) {
		AppointmentSlot slot = this.slots.lock(slotId);
		this.window.checkCalendar(calendar, slot);
		return change(write(calendar, slot, subject, true, true), Action.CHECK_IN);
	}

	private static Appointment same(Appointment standing, long slot) {
		if (standing.slot() != slot) {
			throw new Refused(BookingRefusal.ALREADY_BOOKED);
		}
		return standing;
	}

	/** Those who wait come first. */
	private Slots.Look requireSeat(BookingCalendar calendar, AppointmentSlot slot, BookableSubject subject) {
		Slots.Look look = this.slots.look(slot, subject.unit(), calendar.purpose(), this.clock.instant());
		if (look.awaited()) {
			this.waiting.offer(slot);
			look = this.slots.look(slot, subject.unit(), calendar.purpose(), this.clock.instant());
		}
		if (look.free() < 1) {
			throw new Refused(look.booked() ? BookingRefusal.SAME_SLOT : BookingRefusal.FULL);
		}
		return look;
	}

	private Appointment write(BookingCalendar calendar, AppointmentSlot slot, BookableSubject subject, boolean walkIn,
			boolean kept) {
		Actor by = this.actor.get();
		Appointment booked = Appointment.booked(Ids.next(), this.codes.next(), calendar, slot, subject, walkIn, by,
				this.clock.instant());
		this.appointments.insert(booked);
		if (kept) {
			letGo(slot, subject, calendar.purpose());
		}
		this.history.add(booked.id(), by, walkIn ? "walked-in" : "booked", Map.of("at", booked.startsAt().toString()));
		if (!walkIn) {
			this.notices.booked(booked, subject, calendar);
		}
		publish(booked, What.BOOKED, by);
		return booked;
	}

	/** What was held for the unit is not needed any more. */
	private void letGo(AppointmentSlot slot, BookableSubject subject, String purpose) {
		this.waiting.taken(slot, subject.unit(), purpose);
		this.holds.dropNeeded(slot.id(), subject.unit(), purpose);
	}

	/** Moves an appointment to another slot; its old seat goes to those who wait. */
	public Appointment move(Appointment shown, BookingCalendar calendar, BookableSubject subject, long slotId,
			boolean byStaff, @Nullable String reason) {
		if (shown.slot() == slotId) {
			throw new Refused(BookingRefusal.SAME_SLOT);
		}
		this.slots.lockAll(List.of(shown.slot(), slotId));
		AppointmentSlot slot = this.slots.lock(slotId);
		this.window.check(calendar, slot, subject, byStaff);
		requireSeat(calendar, slot, subject);
		Appointment moved = shown.movedTo(slot, !byStaff, reason);
		this.appointments.update(moved);
		letGo(slot, subject, calendar.purpose());
		Actor by = this.actor.get();
		this.history.add(moved.id(), by, (reason != null) ? "moved-because" : "moved",
				(reason != null)
						? Map.of("was", shown.startsAt().toString(), "at", moved.startsAt().toString(), "reason",
								reason)
						: Map.of("was", shown.startsAt().toString(), "at", moved.startsAt().toString()));
		this.notices.moved(moved, subject, calendar, shown.startsAt(), byStaff);
		publish(moved, What.MOVED, by);
		this.slots.find(shown.slot()).ifPresent(this.waiting::offer);
		return moved;
	}

	public Appointment cancelByOwner(Appointment shown, BookingCalendar calendar, BookableSubject subject) {
		AppointmentSlot slot = this.slots.lock(shown.slot());
		Appointment cancelled = change(shown, Action.CANCEL_BY_OWNER);
		this.notices.cancelledByOwner(cancelled, subject, calendar);
		publish(cancelled, What.CANCELLED, this.actor.get());
		this.waiting.offer(slot);
		return cancelled;
	}

	/**
	 * Whoever loses an appointment by staff is told, with another time if one is held.
	 */
	public Appointment cancelByStaff(Appointment shown, BookingCalendar calendar, BookableSubject subject,
			String reason, @Nullable Hold alternative) {
		AppointmentSlot slot = this.slots.lock(shown.slot());
		Appointment cancelled = shown.cancelledByStaff(reason);
		this.appointments.update(cancelled);
		Actor by = this.actor.get();
		this.history.add(cancelled.id(), by, "cancelled-by-staff", Map.of("reason", reason));
		this.notices.cancelledByStaff(cancelled, subject, calendar, alternative);
		publish(cancelled, What.CANCELLED, by);
		this.waiting.offer(slot);
		return cancelled;
	}

	/** What needs no seat: coming, being there, being done. */
	public Appointment change(Appointment shown, Action action) {
		Appointment next = shown.after(action);
		this.appointments.update(next);
		this.history.add(next.id(), this.actor.get(), action.name().toLowerCase(Locale.ROOT), Map.of());
		return next;
	}

	void publish(Appointment one, What what, Actor by) {
		this.events.publishEvent(new AppointmentChanged(one.id(), one.sequence(), one.purpose(), one.subject(), what,
				one.startsAt(), by));
	}

}
