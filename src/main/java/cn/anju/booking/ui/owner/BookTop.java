package cn.anju.booking.ui.owner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.Hold;
import cn.anju.booking.MyBooking;
import cn.anju.booking.MyBookings;
import cn.anju.booking.Readiness;
import com.vaadin.flow.component.html.Div;

/**
 * What stands above the days: a seat that is kept, what it is about, what is missing.
 * Drawn anew only when it has changed: a tap is never lost because of somebody else's.
 */
class BookTop extends Div {

	private static final long serialVersionUID = 1L;

	private static final int ALTERNATIVES = 2;

	private final transient MyBookings bookings;

	private final transient VisitWords words;

	private final transient Consumer<AppointmentSlot> taken;

	private final transient Consumer<AppointmentSlot> declined;

	private final String hotline;

	private transient List<Object> shown = List.of();

	BookTop(MyBookings bookings, VisitWords words, String hotline, Consumer<AppointmentSlot> taken,
			Consumer<AppointmentSlot> declined) {
		this.bookings = bookings;
		this.words = words;
		this.hotline = hotline;
		this.taken = taken;
		this.declined = declined;
	}

	void show(MyBooking one, Readiness readiness) {
		List<Object> standing = Arrays.asList(one.subject(), one.open(), one.appointment(), one.kept(), readiness);
		if (standing.equals(this.shown)) {
			return;
		}
		this.shown = standing;
		removeAll();
		one.kept().ifPresent((kept) -> add(kept(one, kept)));
		add(new BookHead(one, readiness, this.words, this.hotline));
	}

	private KeptSeat kept(MyBooking one, Hold kept) {
		List<AppointmentSlot> others = (kept.kind() == Hold.Kind.ALTERNATIVE)
				? this.bookings.alternatives(one.purpose(), one.subject().subject().id(), ALTERNATIVES + 1)
					.stream()
					.filter((slot) -> slot.id() != kept.slot().id())
					.limit(ALTERNATIVES)
					.sorted(Comparator.comparing(AppointmentSlot::startsAt))
					.toList()
				: List.of();
		return new KeptSeat(kept, others, this.words, this.taken, this.declined);
	}

}
