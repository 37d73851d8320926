package cn.anju.booking.ui.owner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import cn.anju.booking.DaySeats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The days to choose from, each with a bar: the longer, the more seats are free. */
class DayStrip extends Div {

	private static final long serialVersionUID = 1L;

	private final transient VisitWords words;

	private final transient Consumer<LocalDate> chosen;

	private final Div strip = new Div();

	private final List<DayButton> buttons = new ArrayList<>();

	private transient List<LocalDate> shown = List.of();

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
		List<LocalDate> dates = days.stream().map(DaySeats::day).toList();
		if (!dates.equals(this.shown)) {
			lay(dates);
			this.shown = dates;
		}
		for (int i = 0; i < days.size(); i++) {
			this.buttons.get(i).show(days.get(i), days.get(i).day().equals(selected));
		}
	}

	private void lay(List<LocalDate> dates) {
		this.strip.removeAll();
		this.buttons.clear();
		int month = 0;
		for (LocalDate date : dates) {
			DayButton button = new DayButton(date, date.getMonthValue() != month, this.words, this.chosen);
			month = date.getMonthValue();
			this.buttons.add(button);
			this.strip.add(button);
		}
	}

}
