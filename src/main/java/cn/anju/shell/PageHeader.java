package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of an office page: title, a line beside it, and actions at its end. */
public class PageHeader extends Header {

	private static final long serialVersionUID = 1L;

	private final Span sub = new Span();

	/**
	 * Makes a head.
	 * @param title the page's title
	 * @param actions search fields and buttons at the end
	 */
	public PageHeader(String title, Component... actions) {
		addClassName("aj-head");
		this.sub.addClassName("sub");
		Div gap = new Div();
		gap.addClassName("aj-grow");
		add(new H1(title), this.sub, gap);
		add(actions);
	}

	/**
	 * Writes the line beside the title.
	 * @param text such as a date and counts
	 */
	public void sub(String text) {
		this.sub.setText(text);
	}

}
