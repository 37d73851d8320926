package cn.anju.booking.ui.office;

import java.util.ArrayList;
import java.util.List;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentState;
import cn.anju.booking.AppointmentState.Action;
import cn.anju.booking.BoardSlot.BoardAppointment;
import cn.anju.booking.BookingRights;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Somebody who comes: opens with a click, and is received with another. */
class AppointmentCard extends ListItem {

	private static final long serialVersionUID = 1L;

	private final transient BookingWords words;

	private final NativeButton open;

	AppointmentCard(BoardAppointment one, BookingRights rights, BookingWords words, BoardActions actions) {
		this.words = words;
		Appointment appointment = one.appointment();
		addClassNames("aj-visit", "is-" + words.glyph(appointment).css());
		this.open = new NativeButton("", (_) -> actions.open(appointment.id()));
		this.open.addClassName("open");
		this.open.add(line("unit", one.unit()), line("names", one.names()),
				new StateBadge(words.glyph(appointment), words.state(appointment, getLocale())));
		marks(appointment).forEach((mark) -> this.open.add(line("mark", mark)));
		add(this.open);
		boolean today = words.dayOf(appointment.startsAt()).equals(words.today());
		if (rights.receives() && today && appointment.state().allows(Action.CHECK_IN)) {
			add(button("booking.act.check-in", one.unit(), "aj-btn-quiet",
					() -> actions.checkIn(appointment.id(), appointment.version())));
		}
		if (rights.receives() && appointment.state().allows(Action.FINISH)) {
			add(button("booking.act.finish", one.unit(), "aj-btn-quiet",
					() -> actions.finish(appointment.id(), appointment.version())));
		}
	}

	private static Span line(String name, String text) {
		Span line = new Span(text);
		line.addClassName(name);
		return line;
	}

	private List<String> marks(Appointment one) {
		List<String> marks = new ArrayList<>();
		if (one.walkIn()) {
			marks.add(getTranslation("booking.mark.walk-in"));
		}
		if (one.moves() > 0) {
			marks.add(getTranslation("booking.mark.moved", one.moves()));
		}
		if (this.words.isAwaited(one) && one.state() == AppointmentState.CONFIRMED) {
			marks.add(getTranslation(one.state().key()));
		}
		return marks;
	}

	private NativeButton button(String key, String unit, String look, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", look, "quick");
		button.setAriaLabel(getTranslation(key) + " " + unit);
		return button;
	}

	void focus() {
		this.open.focus();
	}

}
