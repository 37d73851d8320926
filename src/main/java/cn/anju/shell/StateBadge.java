package cn.anju.shell;

import com.vaadin.flow.component.html.Span;

/** A state with its glyph and its word. */
public class StateBadge extends Span {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows a state.
	 * @param state the state, which gives colour and silhouette
	 * @param text the word, up to eight characters
	 */
	public StateBadge(State state, String text) {
		addClassNames("aj-state", "aj-" + state.css());
		add(new Glyph(state), new Span(text));
	}

}
