package cn.anju.care.ui.office;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/**
 * Numbers as bars on one scale, each with its number, and a paler bar for what it was
 * before; the same as a sentence for those who cannot see it.
 */
class CompareBars extends UnorderedList {

	private static final long serialVersionUID = 1L;

	private static final double PER_CENT = 100;

	/**
	 * One row.
	 *
	 * @param label what is counted
	 * @param now the number, not negative
	 * @param before what it was before
	 * @param written the number as it is read
	 * @param writtenBefore what it was, as it is read
	 */
	record Bar(String label, double now, double before, String written, String writtenBefore) {

		static Bar of(String label, int now, int before) {
			return new Bar(label, now, before, Integer.toString(now), Integer.toString(before));
		}

	}

	/**
	 * Draws rows.
	 * @param bars the rows
	 */
	CompareBars(List<Bar> bars) {
		this(bars, bars.stream().mapToDouble((bar) -> Math.max(bar.now(), bar.before())).max().orElse(0));
	}

	/**
	 * Draws rows.
	 * @param bars the rows
	 * @param most what fills the whole width
	 */
	CompareBars(List<Bar> bars, double most) {
		addClassName("bars");
		bars.forEach((bar) -> add(row(bar, most)));
	}

	private ListItem row(Bar bar, double most) {
		Span label = new Span(bar.label());
		label.addClassName("label");
		Span now = new Span(bar.written());
		now.addClassName("now");
		Span before = new Span(getTranslation("care.reports.was", bar.writtenBefore()));
		before.addClassName("before");
		Div numbers = new Div(now, before);
		numbers.addClassName("numbers");
		ListItem row = new ListItem(label, track(bar, most), numbers);
		hide(label);
		hide(numbers);
		return row;
	}

	private Div track(Bar bar, double most) {
		Div track = new Div();
		track.addClassName("track");
		track.getElement()
			.setAttribute("role", "img")
			.setAttribute("aria-label",
					getTranslation("care.reports.bar", bar.label(), bar.written(), bar.writtenBefore()))
			.appendChild(piece("now", bar.now(), most), piece("before", bar.before(), most));
		return track;
	}

	private static Element piece(String name, double value, double most) {
		Element piece = new Element("i").setAttribute("class", name);
		piece.getStyle().set("width", ((most > 0) ? Math.round(value / most * PER_CENT) : 0) + "%");
		return piece;
	}

	private static void hide(com.vaadin.flow.component.Component read) {
		read.getElement().setAttribute("aria-hidden", "true");
	}

}
