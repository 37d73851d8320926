package cn.anju.booking.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import cn.anju.booking.BookingRefusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** Closes a time, and says before how many people that concerns. */
class CloseDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 200;

	private final transient BookingParts parts;

	private final long calendar;

	private final transient Runnable changed;

	private final DayField fromDay;

	private final TimeField from;

	private final DayField untilDay;

	private final TimeField until;

	private final TextArea reason = new TextArea(getTranslation("booking.close.reason"));

	private final Div concerned = new Div();

	CloseDialog(BookingParts parts, long calendar, LocalDate day, LocalTime opens, LocalTime closes, Runnable changed) {
		super(UI.getCurrent().getTranslation("booking.close.title"),
				UI.getCurrent().getTranslation("booking.close.save"));
		this.parts = parts;
		this.calendar = calendar;
		this.changed = changed;
		this.fromDay = new DayField(getTranslation("booking.close.from-day"), day);
		this.from = new TimeField(getTranslation("booking.close.from"), opens);
		this.untilDay = new DayField(getTranslation("booking.close.until-day"), day);
		this.until = new TimeField(getTranslation("booking.close.until"), closes);
		this.fromDay.addValueChangeListener((_) -> count());
		this.from.addValueChangeListener((_) -> count());
		this.untilDay.addValueChangeListener((_) -> count());
		this.until.addValueChangeListener((_) -> count());
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setHelperText(getTranslation("booking.close.reason-help"));
		this.concerned.getElement().setAttribute("role", "status");
		ask(pair(this.fromDay, this.from), pair(this.untilDay, this.until), this.concerned, this.reason);
		mark(BookingRefusal.CLOSURE_TIMES, this.from, this.until);
		mark(BookingRefusal.REASON_MISSING, this.reason);
		count();
	}

	private static Div pair(DayField day, TimeField time) {
		Div pair = new Div(day, time);
		pair.addClassName("aj-two-fields");
		return pair;
	}

	private void count() {
		this.concerned.removeAll();
		Optional<Instant> begin = at(this.fromDay, this.from);
		Optional<Instant> end = at(this.untilDay, this.until);
		if (begin.isEmpty() || end.isEmpty() || !begin.get().isBefore(end.get())) {
			return;
		}
		int people = this.parts.board().concerned(this.calendar, begin.get(), end.get());
		this.concerned.add(new StateBadge((people > 0) ? State.NEED : State.WAIT,
				getTranslation("booking.close.concerned", people)));
	}

	private Optional<Instant> at(DayField day, TimeField time) {
		return day.getOptionalValue().flatMap((date) -> time.time().map((hour) -> this.parts.words().at(date, hour)));
	}

	@Override
	protected boolean carryOut() {
		Instant begin = at(this.fromDay, this.from).orElseThrow(() -> new Refused(BookingRefusal.CLOSURE_TIMES));
		Instant end = at(this.untilDay, this.until).orElseThrow(() -> new Refused(BookingRefusal.CLOSURE_TIMES));
		int cancelled = this.parts.board().close(this.calendar, begin, end, this.reason.getValue());
		this.changed.run();
		Toasts.done(getTranslation("booking.close.done", cancelled));
		return true;
	}

}
