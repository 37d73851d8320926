package cn.anju.shell;

import com.vaadin.flow.component.html.Span;

/** A line icon; a word stands beside it or in its parent's label. */
public class Icon extends Span {

	private static final long serialVersionUID = 1L;

	/**
	 * Draws an icon.
	 * @param name a name of {@code anju/icons.css}, such as {@code seal}
	 */
	public Icon(String name) {
		addClassNames("aj-icon", "aj-icon-" + name);
		getElement().setAttribute("aria-hidden", "true");
	}

}
