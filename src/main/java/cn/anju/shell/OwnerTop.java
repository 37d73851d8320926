package cn.anju.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The top of an owner's page below the home page: the way back and the title. */
public class OwnerTop extends Header {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes a top.
	 * @param title the page's title
	 * @param backPath where the arrow leads, such as {@code my}
	 */
	public OwnerTop(String title, String backPath) {
		addClassName("aj-owner-top");
		Anchor back = new Anchor(backPath, new Icon("back"));
		back.getElement().setAttribute("router-link", true);
		back.addClassName("aj-touch");
		back.setAriaLabel(getTranslation("shell.back"));
		add(back, new H1(title));
	}

}
