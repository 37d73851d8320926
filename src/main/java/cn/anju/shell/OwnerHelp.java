package cn.anju.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The last line of an owner's page: whom to call, one touch away (D-19). */
public class OwnerHelp extends Paragraph {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the line.
	 * @param hotline the department's phone number
	 */
	public OwnerHelp(String hotline) {
		addClassName("aj-help");
		Anchor call = new Anchor("tel:" + hotline, hotline);
		call.setRouterIgnore(true);
		add(new Span(getTranslation("shell.help")), call);
	}

}
