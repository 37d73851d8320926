package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
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
	 * Makes a head of a page that lies below another one, with the way back to it.
	 * @param path where the way back leads, such as {@code office/filing}
	 * @param parent the title of the page there
	 * @param title the page's title
	 * @param sub the line beside it
	 * @return the head
	 */
	public static PageHeader below(String path, String parent, String title, String sub) {
		PageHeader header = new PageHeader(title);
		Anchor back = new Anchor(path, new Icon("back"), new Span(parent));
		back.getElement().setAttribute("router-link", true);
		back.addClassName("aj-up");
		Nav way = new Nav(back);
		way.getElement().setAttribute("aria-label", header.getTranslation("shell.back"));
		header.addComponentAsFirst(way);
		header.sub(sub);
		return header;
	}

	/**
	 * Writes the line beside the title.
	 * @param text such as a date and counts
	 */
	public void sub(String text) {
		this.sub.setText(text);
	}

}
