package cn.anju.booking.ui.office;

import java.util.stream.IntStream;

import cn.anju.booking.BoardSlot;
import cn.anju.booking.AppointmentState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * The seats of a slot: a dot each, filled where somebody comes, half where one is held; a
 * bar where the dots would be too many to count at a glance.
 */
class SeatDots extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_DOTS = 12;

	private static final int PER_CENT = 100;

	SeatDots(BoardSlot slot) {
		int seats = slot.seats().slot().seats();
		int booked = booked(slot);
		int held = Math.max(0, seats - slot.seats().free() - booked);
		addClassName("aj-seats");
		Element drawn = (seats <= MOST_DOTS) ? dots(seats, booked, held) : bar(seats, booked, held);
		drawn.setAttribute("aria-hidden", "true");
		getElement().appendChild(drawn);
		Span words = new Span(getTranslation("booking.board.seats", booked, seats));
		words.addClassName("words");
		add(words);
		if (held > 0) {
			Span kept = new Span(getTranslation("booking.board.held", held));
			kept.addClassNames("aj-muted", "words");
			add(kept);
		}
	}

	static int booked(BoardSlot slot) {
		return (int) slot.appointments()
			.stream()
			.filter((one) -> one.appointment().state() != AppointmentState.NO_SHOW)
			.count();
	}

	private static Element dots(int seats, int booked, int held) {
		Element dots = new Element("span").setAttribute("class", "dots");
		IntStream.range(0, Math.max(seats, Math.min(booked, MOST_DOTS)))
			.mapToObj((at) -> dot(at, seats, booked, held))
			.forEach((look) -> dots.appendChild(new Element("i").setAttribute("class", look)));
		return dots;
	}

	private static String dot(int at, int seats, int booked, int held) {
		if (at >= seats) {
			return "over";
		}
		if (at < booked) {
			return "taken";
		}
		return (at < booked + held) ? "held" : "free";
	}

	private static Element bar(int seats, int booked, int held) {
		Element bar = new Element("span").setAttribute("class", "bar");
		bar.getStyle().set("--taken", Math.min(PER_CENT, PER_CENT * booked / seats) + "%");
		bar.getStyle().set("--held", Math.min(PER_CENT, PER_CENT * (booked + held) / seats) + "%");
		bar.appendChild(new Element("i"));
		return bar;
	}

}
