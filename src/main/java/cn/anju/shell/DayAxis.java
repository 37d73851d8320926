package cn.anju.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * Days on a line: marks at their places, words above and below that do not collide, and
 * the same as one sentence for those who cannot see it.
 */
public class DayAxis extends Div {

	private static final long serialVersionUID = 1L;

	private static final double LEFT = 5;

	private static final double WIDTH = 90;

	private static final double LABEL = 17;

	private static final int PER_CENT = 100;

	private final LocalDate from;

	private final long days;

	private final Map<Place, List<Double>> taken = new HashMap<>();

	/**
	 * Draws a line without marks.
	 * @param from the first day
	 * @param to the last day, not before the first
	 * @param sentence what is drawn, in words
	 */
	protected DayAxis(LocalDate from, LocalDate to, String sentence) {
		this.from = from;
		this.days = Math.max(1, ChronoUnit.DAYS.between(from, to));
		addClassName("aj-axis");
		getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
		getElement().appendChild(new Element("i").setAttribute("class", "rail"));
	}

	/**
	 * Draws a mark.
	 * @param name what it is: {@code today}, {@code first}, {@code promise} or
	 * {@code limit}
	 * @param day its day
	 */
	protected void mark(String name, LocalDate day) {
		Element mark = new Element("i").setAttribute("class", name);
		mark.getStyle().set("left", position(day) + "%");
		getElement().appendChild(mark);
	}

	/**
	 * Writes a word beside a mark; left out where an earlier one stands.
	 * @param name what the mark is
	 * @param place where
	 * @param day the day of the mark
	 * @param text the word
	 */
	protected void label(String name, Place place, LocalDate day, String text) {
		double at = position(day);
		double shown = (at > PER_CENT - LABEL) ? PER_CENT : ((at < LABEL) ? 0 : at);
		List<Double> others = this.taken.computeIfAbsent(place, (_) -> new ArrayList<>());
		if (others.stream().anyMatch((other) -> Math.abs(other - shown) < LABEL)) {
			return;
		}
		others.add(shown);
		Span label = new Span(text);
		label.addClassNames((place == Place.ABOVE) ? "above" : "below", "of-" + name,
				(shown == PER_CENT) ? "end" : ((shown == 0) ? "begin" : "middle"));
		label.getStyle().set("left", shown + "%");
		add(label);
	}

	private double position(LocalDate day) {
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.from, day) / this.days;
	}

	/** Where a word stands. */
	protected enum Place {

		/** Above the line: what binds. */
		ABOVE,
		/** Below the line: what is or was expected. */
		BELOW

	}

}
