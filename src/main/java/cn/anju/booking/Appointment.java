package cn.anju.booking;

import java.time.Instant;

import cn.anju.booking.AppointmentState.Action;
import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment (glossary 72, b.8). Immutable; every change gives the next one, with its
 * version and the sequence of its calendar file raised.
 *
 * @param id its id
 * @param code what the owner says or shows at the door, such as {@code 7K3F9QXA}
 * @param calendar its calendar
 * @param slot its slot
 * @param project its project
 * @param purpose the key of its purpose
 * @param subject what it is about
 * @param unit the unit
 * @param purchase the purchase whose household is told, if any
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param state where it stands
 * @param moves how often the owner has moved it
 * @param sequence the sequence of its calendar file
 * @param walkIn whether the owner came without one
 * @param reason why staff have cancelled or moved it
 * @param bookedBy who has booked it
 * @param bookedAt when
 * @param version grows with every change
 */
public record Appointment(long id, String code, long calendar, long slot, ProjectId project, String purpose,
		Subject subject, UnitId unit, @Nullable PurchaseId purchase, Instant startsAt, Instant endsAt,
		AppointmentState state, int moves, int sequence, boolean walkIn, @Nullable String reason, Actor bookedBy,
		Instant bookedAt, int version) {

	static Appointment booked(long id, String code, BookingCalendar calendar, AppointmentSlot slot,
			BookableSubject subject, boolean walkIn, Actor by, Instant now) {
		return new Appointment(id, code, calendar.id(), slot.id(), calendar.project(), calendar.purpose(),
				subject.subject(), subject.unit(), subject.purchase(), slot.startsAt(), slot.endsAt(),
				AppointmentState.BOOKED, 0, 0, walkIn, null, by, now, 0);
	}

	Appointment after(Action action) {
		return with(this.state.after(action), this.reason);
	}

	Appointment cancelledByStaff(String why) {
		return with(this.state.after(Action.CANCEL_BY_STAFF), why);
	}

	private Appointment with(AppointmentState next, @Nullable String why) {
		return new Appointment(this.id, this.code, this.calendar, this.slot, this.project, this.purpose, this.subject,
				this.unit, this.purchase, this.startsAt, this.endsAt, next, this.moves, this.sequence + 1, this.walkIn,
				why, this.bookedBy, this.bookedAt, this.version + 1);
	}

	/** Only what owners move counts against how often they may. */
	Appointment movedTo(AppointmentSlot other, boolean byOwner, @Nullable String why) {
		return new Appointment(this.id, this.code, this.calendar, other.id(), this.project, this.purpose, this.subject,
				this.unit, this.purchase, other.startsAt(), other.endsAt(), this.state.after(Action.MOVE),
				this.moves + (byOwner ? 1 : 0), this.sequence + 1, this.walkIn, why, this.bookedBy, this.bookedAt,
				this.version + 1);
	}

}
