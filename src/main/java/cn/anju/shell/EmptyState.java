package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing, and what to do next. */
public class EmptyState extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows that there is nothing.
	 * @param icon a name of {@code anju/icons.css}
	 * @param title what is empty
	 * @param text why, and what comes next
	 * @param actions what can be done, or none
	 */
	public EmptyState(String icon, String title, String text, Component... actions) {
		this(icon, new H2(title), text, actions);
	}

	private EmptyState(String icon, Component title, String text, Component... actions) {
		addClassName("aj-empty");
		add(new Icon(icon), title, new Paragraph(text));
		add(actions);
	}

	/** A whole page that says so, where there is no other title. */
	static Main page(String icon, String title, String text, Component... actions) {
		return new Main(new EmptyState(icon, new H1(title), text, actions));
	}

}
