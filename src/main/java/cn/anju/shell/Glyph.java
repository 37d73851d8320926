package cn.anju.shell;

import com.vaadin.flow.component.html.Span;

/** The silhouette of a state; its word stands beside it. */
public class Glyph extends Span {

	private static final long serialVersionUID = 1L;

	/**
	 * Draws a state.
	 * @param state the state
	 */
	public Glyph(State state) {
		addClassNames("aj-glyph", "aj-glyph-" + state.css(), "aj-" + state.css());
		getElement().setAttribute("aria-hidden", "true");
	}

}
