package cn.anju.booking.ui.office;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentDesk;
import cn.anju.booking.AppointmentFile;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.booking.BookingRights;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What can be done with an appointment in its state by whoever looks at it. */
class AppointmentButtons extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Appointment one;

	private final transient Consumer<Runnable> act;

	/**
	 * Offers what the state and the rights allow.
	 * @param act does something and shows the appointment again
	 * @param told shows the appointment again after a dialog has changed it
	 */
	AppointmentButtons(AppointmentFile file, BookingRights rights, BookingParts parts, Consumer<Runnable> act,
			Runnable told) {
		this.one = file.appointment();
		this.act = act;
		addClassName("actions");
		AppointmentDesk desk = parts.appointments();
		boolean today = parts.words().dayOf(this.one.startsAt()).equals(parts.words().today());
		boolean over = !this.one.endsAt().isAfter(parts.words().now());
		if (rights.receives()) {
			offer(today, Action.CHECK_IN, "booking.act.check-in", "aj-btn-primary", desk::checkIn);
			offer(true, Action.FINISH, "booking.act.finish", "aj-btn-primary", desk::finish);
			offer(true, Action.UNDO_CHECK_IN, "booking.act.undo", "aj-btn-outline", desk::undoCheckIn);
		}
		if (rights.books()) {
			boolean unsaid = this.one.state() != cn.anju.booking.AppointmentState.CONFIRMED;
			offer(unsaid && !over, Action.CONFIRM, "booking.act.confirm", "aj-btn-quiet", desk::confirm);
			if (this.one.state().allows(Action.MOVE)) {
				BoardAppointment who = new BoardAppointment(this.one, file.subject().shortLabel(),
						file.subject().names());
				add(button("booking.act.move", "aj-btn-outline",
						() -> new MoveDialog(List.of(who), parts, told).open()));
			}
			if (this.one.state().allows(Action.CANCEL_BY_STAFF)) {
				add(button("booking.act.cancel", "aj-btn-outline", () -> new CancelDialog(file, parts, told).open()));
			}
		}
		if (rights.receives()) {
			offer(over, Action.MISS, "booking.act.miss", "aj-btn-outline", desk::miss);
		}
		setVisible(getComponentCount() > 0);
	}

	private void offer(boolean timely, Action action, String key, String look, Command command) {
		if (timely && this.one.state().allows(action)) {
			add(button(key, look, () -> this.act.accept(() -> command.on(this.one.id(), this.one.version()))));
		}
	}

	private NativeButton button(String key, String look, Runnable click) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> click.run());
		button.addClassNames("aj-btn", look);
		return button;
	}

	/** Something that is done with the version that was shown. */
	@FunctionalInterface
	private interface Command {

		void on(long appointment, int version);

	}

}
