package cn.anju.booking.ui.office;

import java.util.List;
import java.util.Set;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * Moves one of some appointments to a free slot, with the reason that its owner reads.
 */
class MoveDialog extends AppointmentCommand {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 200;

	private static final Set<Refusal> ABOUT_SEATS = Set.of(BookingRefusal.FULL, BookingRefusal.CLOSED,
			BookingRefusal.TOO_LATE, BookingRefusal.TOO_EARLY, BookingRefusal.SAME_SLOT);

	private final Select<BoardAppointment> who = new Select<>();

	private final SlotChoice slot;

	private final TextArea reason = new TextArea(getTranslation("booking.move.reason"));

	MoveDialog(List<BoardAppointment> candidates, BookingParts parts, Runnable changed) {
		super(text("booking.move.title"), text("booking.act.move"), candidates.getFirst().appointment(), parts,
				changed);
		this.who.setLabel(getTranslation("booking.move.who"));
		this.who.setItems(candidates);
		this.who.setItemLabelGenerator((one) -> (one != null) ? one.unit() + " " + one.names() : "");
		this.who.setValue(candidates.getLast());
		of(candidates.getLast().appointment());
		this.who.addValueChangeListener((change) -> of(change.getValue().appointment()));
		this.who.setReadOnly(candidates.size() == 1);
		this.slot = new SlotChoice(parts, shown().calendar());
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setHelperText(getTranslation("booking.move.reason-help"));
		hint(getTranslation("booking.move.now", parts.words().at(shown().startsAt(), getLocale())));
		ask(this.who, this.slot, this.reason);
		mark(BookingRefusal.SLOT_MISSING, this.slot.field());
		mark(BookingRefusal.REASON_MISSING, this.reason);
		ABOUT_SEATS.forEach((about) -> mark(about, this.slot.field()));
	}

	@Override
	protected boolean carryOut() {
		AppointmentSlot to = this.slot.require();
		parts().appointments().move(shown().id(), shown().version(), to.id(), this.reason.getValue());
		tell();
		Toasts.done(getTranslation("booking.move.done", this.who.getValue().unit(),
				parts().words().at(to.startsAt(), getLocale())));
		return true;
	}

	@Override
	protected String why(RuntimeException refusal) {
		String words = super.why(refusal);
		if (refusal instanceof Refused refused && ABOUT_SEATS.contains(refused.reason())) {
			this.slot.again();
			tell();
		}
		return words;
	}

}
