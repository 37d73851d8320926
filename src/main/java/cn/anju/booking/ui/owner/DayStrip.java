package cn.anju.booking.ui.owner;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import cn.anju.booking.DaySeats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The days to choose from, each with a bar: the longer, the more seats are free. */
class DayStrip extends Div {

	private static final long serialVersionUID = 1L;

	private final transient VisitWords words;

	private final transient Consumer<LocalDate> chosen;

	private final Div strip = new Div();

	DayStrip(VisitWords words, Consumer<LocalDate> chosen) {
		this.words = words;
		this.chosen = chosen;
		this.strip.addClassName("aj-days");
		this.strip.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("booking.book.days"));
		Paragraph legend = new Paragraph(getTranslation("booking.book.legend"));
		legend.addClassName("aj-days-legend");
		add(this.strip, legend);
	}

	void show(List<DaySeats> days, LocalDate selected) {
		this.strip.removeAll();
		Locale locale = getLocale();
		int month = 0;
		for (DaySeats day : days) {
			boolean first = month != day.day().getMonthValue();
			month = day.day().getMonthValue();
			this.strip.add(button(day, day.day().equals(selected), first, locale));
		}
	}

	private NativeButton button(DaySeats day, boolean selected, boolean namesMonth, Locale locale) {
		NativeButton button = new NativeButton("", (_) -> this.chosen.accept(day.day()));
		button.addClassName("aj-day");
		Span weekday = new Span(
				namesMonth ? this.words.text(locale, "booking.book.month", Integer.toString(day.day().getMonthValue()))
						: day.day().getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale));
		weekday.addClassName("weekday");
		Span number = new Span(Integer.toString(day.day().getDayOfMonth()));
		number.addClassName("number");
		button.add(weekday, number, bar(day));
		if (day.free() == 0) {
			button.addClassName("off");
		}
		button.setEnabled(day.seats() > 0);
		button.getElement().setAttribute("aria-pressed", Boolean.toString(selected));
		button.setAriaLabel(label(day, locale));
		if (selected) {
			button.getElement().executeJs("this.scrollIntoView({inline:'center',block:'nearest'})");
		}
		return button;
	}

	private String label(DaySeats day, Locale locale) {
		String date = this.words.written(day.day(), locale);
		return (day.seats() > 0) ? this.words.text(locale, "booking.book.day-free", date, day.free())
				: this.words.text(locale, "booking.book.day-closed", date);
	}

	private static Span bar(DaySeats day) {
		Span bar = new Span();
		bar.addClassName("bar");
		int part = (day.seats() > 0) ? Math.round(100f * day.free() / day.seats()) : 0;
		// a bar that cannot be seen would look like none
		int width = (day.free() > 0) ? Math.max(part, 8) : 0;
		bar.getElement().appendChild(new Element("i").setAttribute("style", "width:" + width + "%"));
		return bar;
	}

}
