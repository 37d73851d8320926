package cn.anju.booking.ui.owner;

import java.util.List;

import cn.anju.booking.BookableSubject;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The homes for which a purpose may be booked; one needs no choice. */
class HomeTabs extends Div {

	private static final long serialVersionUID = 1L;

	HomeTabs(String path, List<BookableSubject> homes, BookableSubject shown) {
		if (homes.size() < 2) {
			return;
		}
		addClassName("aj-tabs");
		for (BookableSubject home : homes) {
			Anchor tab = new Anchor(path + "/" + home.subject().id(), home.label());
			tab.getElement().setAttribute("router-link", true);
			tab.addClassName("aj-tab");
			if (home.subject().equals(shown.subject())) {
				tab.getElement().setAttribute("aria-current", "page");
			}
			add(tab);
		}
	}

}
