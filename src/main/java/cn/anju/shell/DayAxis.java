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

	private final LocalDate from;

	private final long days;

	private final Map<String, List<Room>> taken = new HashMap<>();

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
	 * Writes a word above a mark, what binds; below it where an earlier one stands, and
	 * not at all where both places are taken.
	 * @param name what the mark is
	 * @param day the day of the mark
	 * @param text the word
	 * @return whether there was room
	 */
	protected boolean above(String name, LocalDate day, String text) {
		return label(name, "above", day, text) || below(name, day, text);
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
		Room room = Room.around(position(day), text);
		List<Room> others = this.taken.computeIfAbsent(place, (_) -> new ArrayList<>());
		if (others.stream().anyMatch(room::touches)) {
			return false;
		}
		others.add(room);
		Span label = new Span(text);
		label.addClassNames(place, "of-" + name, room.anchor());
		label.getStyle().set("left", room.left() + "%");
		add(label);
		return true;
	}

	private double position(LocalDate day) {
		return LEFT + WIDTH * ChronoUnit.DAYS.between(this.from, day) / this.days;
	}

	/**
	 * What a word takes of the line, in per cent of the shortest line on which words
	 * stand.
	 */
	private record Room(double from, double to) {

		private static final double LINE_IN_REM = 15;

		private static final double HAN_IN_REM = 0.75;

		private static final double OTHER_IN_REM = 0.42;

		static Room around(double at, String text) {
			double rem = text.codePoints()
				.mapToDouble((character) -> Character.isIdeographic(character) ? HAN_IN_REM : OTHER_IN_REM)
				.sum();
			double width = rem / LINE_IN_REM * PER_CENT;
			double from = Math.clamp(at - width / 2, 0, PER_CENT - width);
			return new Room(from, from + width);
		}

		boolean touches(Room other) {
			return this.from < other.to && other.from < this.to;
		}

		String anchor() {
			return (this.to >= PER_CENT) ? "end" : ((this.from <= 0) ? "begin" : "middle");
		}

		double left() {
			return switch (anchor()) {
				case "end" -> PER_CENT;
				case "begin" -> 0;
				default -> (this.from + this.to) / 2;
			};
		}

	}

}
