package cn.anju.booking.ui.office;

import java.util.Set;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** Books for an owner on the phone. */
class BookDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final Set<Refusal> ABOUT_SEATS = Set.of(BookingRefusal.FULL, BookingRefusal.CLOSED,
			BookingRefusal.TOO_LATE, BookingRefusal.TOO_EARLY);

	private final transient BookingParts parts;

	private final long calendar;

	private final transient Runnable changed;

	private final HomeChoice home;

	private final SlotChoice slot;

	BookDialog(BookingParts parts, long calendar, java.time.LocalDate day, @Nullable AppointmentSlot chosen,
			Runnable changed) {
		super(UI.getCurrent().getTranslation("booking.phone.title"),
				UI.getCurrent().getTranslation("booking.act.book"));
		this.parts = parts;
		this.calendar = calendar;
		this.changed = changed;
		this.home = new HomeChoice(parts, calendar);
		this.slot = new SlotChoice(parts, calendar);
		this.slot.load(day, chosen);
		ask(this.home, this.slot);
		mark(BookingRefusal.HOME_MISSING, this.home.typed());
		mark(BookingRefusal.SLOT_MISSING, this.slot.field());
		ABOUT_SEATS.forEach((reason) -> mark(reason, this.slot.field()));
	}

	@Override
	protected boolean carryOut() {
		BookableSubject whose = this.home.require();
		Appointment made = this.parts.appointments()
			.book(this.calendar, whose.subject().id(), this.slot.require().id());
		this.changed.run();
		Toasts.done(getTranslation("booking.phone.done", whose.shortLabel(),
				this.parts.words().at(made.startsAt(), getLocale()), made.code()));
		return true;
	}

	@Override
	protected String why(RuntimeException refusal) {
		if (refusal instanceof Refused refused && ABOUT_SEATS.contains(refused.reason())) {
			this.slot.again();
			this.changed.run();
		}
		return super.why(refusal);
	}

}
