package cn.anju.messaging.ui.office;

import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.ui.UnreadBell;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;

/** The bell of staff in the side menu, with its word. */
@StyleSheet("context://anju/messaging-office.css")
class OfficeBell extends UnreadBell {

	private static final long serialVersionUID = 1L;

	OfficeBell(InboxDesk inbox) {
		super("office/notices", inbox.unreadCount(), inbox::watch);
		addClassName("aj-office-bell");
		number().addClassName("count");
		Span word = new Span(getTranslation("messaging.notices"));
		word.addClassName("word");
		addComponentAtIndex(1, word);
	}

}
