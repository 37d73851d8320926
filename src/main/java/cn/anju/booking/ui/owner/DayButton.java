package cn.anju.booking.ui.owner;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

import cn.anju.booking.DaySeats;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** A day to choose; it stays the same button while its seats change. */
class DayButton extends NativeButton {

	private static final long serialVersionUID = 1L;

	private static final int LEAST = 8;

	private final transient VisitWords words;

	private final Element bar = new Element("i");

	private boolean selected;

	private transient @Nullable DaySeats shown;

	DayButton(LocalDate day, boolean namesMonth, VisitWords words, Consumer<LocalDate> chosen) {
		this.words = words;
		addClassName("aj-day");
		addClickListener((_) -> chosen.accept(day));
		Locale locale = getLocale();
		String month = namesMonth ? " " + day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale) : "";
		Span weekday = new Span(day.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale) + month);
		weekday.addClassName("weekday");
		Span number = new Span(Integer.toString(day.getDayOfMonth()));
		number.addClassName("number");
		Span line = new Span();
		line.addClassName("bar");
		line.getElement().appendChild(this.bar);
		add(weekday, number, line);
	}

	void show(DaySeats day, boolean now) {
		if (!day.equals(this.shown)) {
			this.shown = day;
			draw(day);
		}
		getElement().setAttribute("aria-pressed", Boolean.toString(now));
		if (now && !this.selected) {
			getElement().executeJs("this.scrollIntoView({inline:'center',block:'nearest'})");
		}
		this.selected = now;
	}

	private void draw(DaySeats day) {
		setClassName("off", day.free() == 0);
		setEnabled(day.seats() > 0);
		setAriaLabel(label(day));
		int part = (day.seats() > 0) ? Math.round(100f * day.free() / day.seats()) : 0;
		// a bar that cannot be seen would look like none
		this.bar.setAttribute("style", "width:" + ((day.free() > 0) ? Math.max(part, LEAST) : 0) + "%");
	}

	private String label(DaySeats day) {
		String date = this.words.written(day.day(), getLocale());
		return (day.seats() > 0) ? this.words.text(getLocale(), "booking.book.day-free", date, day.free())
				: this.words.text(getLocale(), "booking.book.day-closed", date);
	}

}
