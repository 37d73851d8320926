package cn.anju.booking.ui.office;

import cn.anju.booking.AppointmentFile;
import cn.anju.booking.BookingRefusal;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.textfield.TextArea;

/** Cancels an appointment, with the reason that its owner reads. */
class CancelDialog extends AppointmentCommand {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 200;

	private final transient AppointmentFile file;

	private final TextArea reason = new TextArea(getTranslation("booking.call-off.reason"));

	CancelDialog(AppointmentFile file, BookingParts parts, Runnable changed) {
		super(text("booking.call-off.title", file.subject().shortLabel()), text("booking.act.cancel"),
				file.appointment(), parts, changed);
		this.file = file;
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		hint(getTranslation(
				(file.subject().purchase() != null) ? "booking.call-off.told" : "booking.call-off.not-told"));
		ask(this.reason);
		mark(BookingRefusal.REASON_MISSING, this.reason);
	}

	@Override
	protected boolean carryOut() {
		parts().appointments().cancel(shown().id(), shown().version(), this.reason.getValue());
		tell();
		Toasts.done(getTranslation("booking.call-off.done", this.file.subject().shortLabel()));
		return true;
	}

}
