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

	private static final int PER_CENT = 100;

	/** The narrowest line, on a phone or beside the queue, in pixels. */
	private static final double NARROWEST = 280;

	private static final double WIDE_LETTER = 12.5;

	private static final double LETTER = 7;

	private static final double GAP = 6;

	private static final int FIRST_WIDE = 0x2E80;

	private final LocalDate from;

	private final long days;

	private final Map<String, List<Extent>> taken = new HashMap<>();

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
	 * @return whether there was room
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
	 * @return whether there was room
	 */
	protected boolean below(String name, LocalDate day, String text) {
		return label(name, "below", day, text);
	}

	private boolean label(String name, String place, LocalDate day, String text) {
		Extent extent = Extent.of(position(day), width(text));
		List<Extent> others = this.taken.computeIfAbsent(place, (_) -> new ArrayList<>());
		if (others.stream().anyMatch(extent::meets)) {
			return false;
		}
		others.add(extent);
		Span label = new Span(text);
		label.addClassNames(place, "of-" + name, extent.side());
		label.getStyle().set("left", extent.left() + "%");
		add(label);
		return true;
	}

	/** How much of the narrowest line a word takes, in per cent. */
	private static double width(String text) {
		double pixels = text.codePoints().mapToDouble((letter) -> (letter < FIRST_WIDE) ? LETTER : WIDE_LETTER).sum();
		return PER_CENT * (pixels + GAP) / NARROWEST;
	}

	private double position(LocalDate day) {
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.from, day) / this.days;
	}

	/**
	 * Where a word stands on the line, in per cent.
	 *
	 * @param from its beginning
	 * @param to its end
	 * @param side at which point it is held: {@code begin}, {@code middle} or {@code end}
	 */
	private record Extent(double from, double to, String side) {

		static Extent of(double at, double width) {
			if (at + width / 2 > PER_CENT) {
				return new Extent(PER_CENT - width, PER_CENT, "end");
			}
			return (at < width / 2) ? new Extent(0, width, "begin")
					: new Extent(at - width / 2, at + width / 2, "middle");
		}

		boolean meets(Extent other) {
			return this.from < other.to && other.from < this.to;
		}

		double left() {
			return switch (this.side) {
				case "begin" -> this.from;
				case "end" -> this.to;
				default -> (this.from + this.to) / 2;
			};
		}

	}

}
