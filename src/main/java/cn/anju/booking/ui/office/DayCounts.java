package cn.anju.booking.ui.office;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

import cn.anju.booking.AppointmentState;
import cn.anju.booking.BoardSlot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The day or week as one bar: who was there, who comes, who did not, what is free. */
class DayCounts extends Div {

	private static final long serialVersionUID = 1L;

	private static final List<Part> PARTS = List.of(of("done", AppointmentState.DONE),
			of("arrived", AppointmentState.CHECKED_IN), of("confirmed", AppointmentState.CONFIRMED),
			of("booked", AppointmentState.BOOKED), of("missed", AppointmentState.NO_SHOW));

	/**
	 * Counts the slots that are shown.
	 * @param now only seats that can still be taken are free
	 */
	DayCounts(List<BoardSlot> slots, Instant now) {
		addClassName("aj-day-counts");
		Div legend = new Div();
		legend.addClassName("legend");
		Element bar = new Element("div").setAttribute("class", "bar").setAttribute("aria-hidden", "true");
		PARTS.forEach((part) -> show(part.name(), slots.stream().mapToInt(part.count()).sum(), legend, bar));
		show("free", slots.stream().mapToInt((slot) -> free(slot, now)).sum(), legend, bar);
		add(legend);
		getElement().appendChild(bar);
	}

	private void show(String name, int count, Div legend, Element bar) {
		legend.add(entry(name, count));
		if (count > 0) {
			Element piece = new Element("i").setAttribute("class", name);
			piece.getStyle().set("flex-grow", Integer.toString(count));
			bar.appendChild(piece);
		}
	}

	private static int free(BoardSlot slot, Instant now) {
		return (slot.seats().isFree() && slot.seats().slot().endsAt().isAfter(now)) ? slot.seats().free() : 0;
	}

	private static Part of(String name, AppointmentState state) {
		return new Part(name,
				(slot) -> (int) slot.appointments()
					.stream()
					.filter((one) -> one.appointment().state() == state)
					.count());
	}

	private Span entry(String name, int count) {
		Span number = new Span(Integer.toString(count));
		number.addClassName("number");
		Span entry = new Span(new Span(getTranslation("booking.count." + name)), number);
		entry.addClassNames("entry", name);
		return entry;
	}

	private record Part(String name, ToIntFunction<BoardSlot> count) {
	}

}
