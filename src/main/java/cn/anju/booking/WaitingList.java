package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.anju.core.CoreSettings;
import cn.anju.core.Refused;
import cn.anju.core.UnitId;
import cn.anju.messaging.MessagingSettings;

import org.springframework.stereotype.Component;

/**
 * Waiting lists in fair order. Whoever frees a seat, and whoever would take one, first
 * lets those who wait have theirs, under the lock of the slot: nobody can slip in
 * between.
 */
@Component
class WaitingList {

	private static final UnitId NOBODY = new UnitId(0);

	private final Waits waits;

	private final Holds holds;

	private final Slots slots;

	private final Purposes purposes;

	private final BookingNotices notices;

	private final BookingSettings settings;

	private final OfferTimes times;

	private final Clock clock;

	WaitingList(Waits waits, Holds holds, Slots slots, Purposes purposes, BookingNotices notices,
			BookingSettings settings, MessagingSettings speaking, CoreSettings core, Clock clock) {
		this.waits = waits;
		this.holds = holds;
		this.slots = slots;
		this.purposes = purposes;
		this.notices = notices;
		this.settings = settings;
		this.times = new OfferTimes(speaking.quietUntil(), speaking.quietFrom(), settings.offerHeldFor(), core.zone());
		this.clock = clock;
	}

	/** Offers the free seats of a locked slot, one after the other. */
	void offer(AppointmentSlot slot) {
		Optional<Instant> until = slot.isOpen() ? this.times.until(this.clock.instant(), slot.startsAt())
				: Optional.empty();
		if (until.isEmpty()) {
			return;
		}
		Optional<Wait> next = this.waits.next(slot.id());
		while (next.isPresent() && this.slots.free(slot, NOBODY, "", this.clock.instant()) > 0) {
			offer(slot, next.get(), until.get());
			next = this.waits.next(slot.id());
		}
	}

	private void offer(AppointmentSlot slot, Wait next, Instant until) {
		Optional<BookableSubject> subject = this.purposes.find(next.purpose(), next.subject().id());
		if (subject.isEmpty()) {
			this.waits.end(next, Wait.State.LEFT);
			return;
		}
		this.holds.hold(slot, subject.get(), next.purpose(), Hold.Kind.OFFER, until);
		this.waits.offer(next, until);
		this.notices.offered(slot, next, subject.get(), until);
	}

	/** A place at the end of a full slot's list; a second call keeps the first place. */
	void join(AppointmentSlot slot, BookableSubject subject, String purpose) {
		offer(slot);
		if (this.slots.free(slot, subject.unit(), purpose, this.clock.instant()) > 0) {
			throw new Refused(BookingRefusal.SEATS_FREE);
		}
		if (this.waits.present(slot.id(), subject.unit(), purpose).isPresent()) {
			return;
		}
		if (this.waits.present(subject.unit(), purpose).size() >= this.settings.mostWaits()) {
			throw new Refused(BookingRefusal.WAITS_TOO_OFTEN, this.settings.mostWaits());
		}
		this.waits.join(slot, subject, purpose);
	}

	/**
	 * Gives up a place, an offer or a seat that was kept; the seat goes to the next.
	 */
	void leave(AppointmentSlot slot, UnitId unit, String purpose) {
		this.waits.present(slot.id(), unit, purpose).ifPresent((wait) -> this.waits.end(wait, Wait.State.LEFT));
		this.holds.drop(slot.id(), unit, purpose);
		offer(slot);
	}

	/** Where a unit waits. */
	List<WaitingPlace> places(UnitId unit, String purpose) {
		return this.waits.places(unit, purpose, this.clock.instant());
	}

	/** The seat of a locked slot was taken by a unit that may have waited for it. */
	void taken(AppointmentSlot slot, UnitId unit, String purpose) {
		this.waits.taken(slot.id(), unit, purpose);
	}

	/** An offer of a locked slot that nobody has answered goes to the next. */
	void lapse(AppointmentSlot slot, Wait lapsed) {
		Optional<Wait> still = this.waits.present(slot.id(), lapsed.unit(), lapsed.purpose())
			.filter((wait) -> wait.state() == Wait.State.OFFERED)
			.filter((wait) -> wait.offeredUntil() != null && !wait.offeredUntil().isAfter(this.clock.instant()));
		still.ifPresent((wait) -> {
			this.waits.end(wait, Wait.State.PASSED);
			this.holds.drop(slot.id(), wait.unit(), wait.purpose());
			this.purposes.find(wait.purpose(), wait.subject().id())
				.ifPresent((subject) -> this.notices.passed(slot, wait, subject));
			offer(slot);
		});
	}

}
