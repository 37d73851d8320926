package cn.anju.booking.ui.office;

import java.util.List;

import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** Sets the seats of slots of a day, such as by the inspectors who are there. */
class SeatsDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 200;

	private final transient BookingParts parts;

	private final transient List<BoardSlot> day;

	private final transient Runnable changed;

	private final Select<BoardSlot> from = new Select<>();

	private final Select<BoardSlot> until = new Select<>();

	private final IntegerField seats = new IntegerField(getTranslation("booking.seats.seats"));

	private final TextArea reason = new TextArea(getTranslation("booking.seats.reason"));

	/**
	 * Asks for the seats.
	 * @param day the slots of the day that are not over, in their order
	 * @param first the first slot that is chosen
	 * @param last the last one
	 */
	SeatsDialog(List<BoardSlot> day, BoardSlot first, BoardSlot last, BookingParts parts, Runnable changed) {
		super(UI.getCurrent().getTranslation("booking.seats.title", first.seats().slot().day()),
				UI.getCurrent().getTranslation("booking.seats.save"));
		this.parts = parts;
		this.day = day;
		this.changed = changed;
		prepare(this.from, "booking.seats.from", first);
		prepare(this.until, "booking.seats.until", last);
		Div range = new Div(this.from, this.until);
		range.addClassName("aj-two-fields");
		this.seats.setValue(first.seats().slot().seats());
		this.seats.setStepButtonsVisible(true);
		this.seats.setMin(0);
		this.seats.setRequiredIndicatorVisible(true);
		this.seats.setHelperText(getTranslation("booking.seats.help"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setHelperText(getTranslation("booking.seats.reason-help"));
		ask(range, this.seats, this.reason);
		mark(BookingRefusal.SEATS, this.seats);
		mark(BookingRefusal.REASON_MISSING, this.reason);
		mark(BookingRefusal.SLOT_MISSING, this.until);
	}

	private void prepare(Select<BoardSlot> field, String key, BoardSlot value) {
		field.setLabel(getTranslation(key));
		field.setItems(this.day);
		field.setItemLabelGenerator((one) -> (one != null) ? this.parts.words().times(one.seats().slot()) : "");
		field.setValue(value);
	}

	@Override
	protected boolean carryOut() {
		int first = this.day.indexOf(this.from.getValue());
		int last = this.day.indexOf(this.until.getValue());
		if (last < first) {
			throw new Refused(BookingRefusal.SLOT_MISSING);
		}
		Integer wanted = this.seats.getValue();
		if (wanted == null) {
			throw new Refused(BookingRefusal.SEATS);
		}
		List<Long> ids = this.day.subList(first, last + 1).stream().map((one) -> one.seats().slot().id()).toList();
		this.parts.board().seats(ids, wanted, this.reason.getValue());
		this.changed.run();
		Toasts.done(getTranslation("booking.seats.done", ids.size(), wanted));
		return true;
	}

}
