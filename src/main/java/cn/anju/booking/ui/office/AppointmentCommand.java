package cn.anju.booking.ui.office;

import java.util.Optional;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentFile;
import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.UI;

/**
 * Changes an appointment with what was typed. If somebody else was quicker it says how
 * the appointment stands now, and keeps what was typed.
 */
abstract class AppointmentCommand extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final transient Runnable changed;

	private transient Appointment shown;

	AppointmentCommand(String title, String verb, Appointment shown, BookingParts parts, Runnable changed) {
		super(title, verb);
		this.shown = shown;
		this.parts = parts;
		this.changed = changed;
	}

	static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

	BookingParts parts() {
		return this.parts;
	}

	Appointment shown() {
		return this.shown;
	}

	final void of(Appointment other) {
		this.shown = other;
	}

	/** Tells the page that the appointment has changed. */
	final void tell() {
		this.changed.run();
	}

	@Override
	protected String why(RuntimeException refusal) {
		boolean stale = refusal instanceof Refused refused && (refused.reason() == BookingRefusal.CHANGED_MEANWHILE
				|| refused.reason() == BookingRefusal.NOT_IN_THIS_STATE);
		if (!stale) {
			return super.why(refusal);
		}
		tell();
		Optional<Appointment> now = this.parts.appointments()
			.appointment(this.shown.id())
			.map(AppointmentFile::appointment);
		now.ifPresent(this::of);
		BookingWords words = this.parts.words();
		return now
			.map((one) -> getTranslation("booking.meanwhile", words.at(one.startsAt(), getLocale()),
					words.state(one, getLocale())))
			.orElseGet(() -> super.why(refusal));
	}

}
