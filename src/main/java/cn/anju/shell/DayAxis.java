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

	private final Map<String, List<Double>> taken = new HashMap<>();

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
	 * Writes a word above a mark, what binds; left out where an earlier one stands.
	 * @param name what the mark is
	 * @param day the day of the mark
	 * @param text the word
	 * @return whether it was written
	 */
	protected boolean above(String name, LocalDate day, String text) {
		return label(name, "above", day, text);
	}

	/**
	 * Writes a word below a mark, what is or was expected; left out where an earlier one
	 * stands.
	 * @param name what the mark is
	 * @param day the day of the mark
	 * @param text the word
	 */
	protected void below(String name, LocalDate day, String text) {
		label(name, "below", day, text);
	}

	private boolean label(String name, String place, LocalDate day, String text) {
		double at = position(day);
		double shown = (at > PER_CENT - LABEL) ? PER_CENT : ((at < LABEL) ? 0 : at);
		List<Double> others = this.taken.computeIfAbsent(place, (_) -> new ArrayList<>());
		if (others.stream().anyMatch((other) -> Math.abs(other - shown) < LABEL)) {
			return false;
		}
		others.add(shown);
		Span label = new Span(text);
		label.addClassNames(place, "of-" + name, (shown == PER_CENT) ? "end" : ((shown == 0) ? "begin" : "middle"));
		label.getStyle().set("left", shown + "%");
		add(label);
		return true;
	}

	private double position(LocalDate day) {
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.from, day) / this.days;
	}

}
