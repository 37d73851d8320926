package cn.anju.booking.ui.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.anju.booking.Appointment;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

/** Receives somebody who has come without an appointment. */
class WalkInDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final long calendar;

	private final transient Runnable changed;

	private final HomeChoice home;

	private final Select<BoardSlot> slot = new Select<>();

	WalkInDialog(BookingParts parts, long calendar, Runnable changed) {
		super(UI.getCurrent().getTranslation("booking.walk-in.title"),
				UI.getCurrent().getTranslation("booking.act.check-in"));
		this.parts = parts;
		this.calendar = calendar;
		this.changed = changed;
		this.home = new HomeChoice(parts, calendar);
		List<BoardSlot> today = parts.board().board(calendar, parts.words().today(), parts.words().today());
		this.slot.setLabel(getTranslation("booking.walk-in.slot"));
		this.slot.setItems(today);
		this.slot.setItemLabelGenerator(this::label);
		this.slot.setRequiredIndicatorVisible(true);
		present(today).ifPresent(this.slot::setValue);
		if (today.isEmpty()) {
			hint(getTranslation("booking.walk-in.no-slots"));
		}
		ask(this.home, this.slot);
		mark(BookingRefusal.HOME_MISSING, this.home.typed());
		mark(BookingRefusal.SLOT_MISSING, this.slot);
	}

	private String label(BoardSlot one) {
		return (one == null) ? "" : getTranslation("booking.choice.slot-free",
				this.parts.words().times(one.seats().slot()), Math.max(0, one.seats().free()));
	}

	/** The slot of this hour, else the next one, else the last one. */
	private Optional<BoardSlot> present(List<BoardSlot> today) {
		Instant now = this.parts.words().now();
		return today.stream()
			.filter((one) -> one.seats().slot().endsAt().isAfter(now))
			.findFirst()
			.or(() -> today.reversed().stream().findFirst());
	}

	@Override
	protected boolean carryOut() {
		BookableSubject whose = this.home.require();
		BoardSlot when = this.slot.getOptionalValue().orElseThrow(() -> new Refused(BookingRefusal.SLOT_MISSING));
		Appointment made = this.parts.appointments()
			.walkIn(this.calendar, whose.subject().id(), when.seats().slot().id());
		this.changed.run();
		Toasts.done(getTranslation("booking.walk-in.done", whose.shortLabel(), made.code()));
		return true;
	}

}
