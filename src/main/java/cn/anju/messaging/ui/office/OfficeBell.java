package cn.anju.messaging.ui.office;

import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.InboxWatch;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Leads to the inbox and counts what is unread; the number changes without reloading. */
@StyleSheet("context://anju/messaging-office.css")
class OfficeBell extends Anchor {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 99;

	private final transient InboxDesk inbox;

	private final Span number = new Span();

	private transient InboxWatch.@Nullable Watching watching;

	OfficeBell(InboxDesk inbox) {
		super("office/notices");
		this.inbox = inbox;
		getElement().setAttribute("router-link", true);
		addClassName("aj-office-bell");
		this.number.addClassName("count");
		this.number.getElement().setAttribute("aria-hidden", "true");
		Span word = new Span(getTranslation("messaging.notices"));
		word.addClassName("word");
		add(new Icon("bell"), word, this.number);
		show(inbox.unreadCount());
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		// told on the watch's own thread, outside any transaction
		this.watching = this.inbox.watch((unread) -> ui.access(() -> show(unread)));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

	private void show(int unread) {
		this.number.setText((unread > MOST) ? MOST + "+" : Integer.toString(unread));
		this.number.setVisible(unread > 0);
		setAriaLabel(getTranslation("messaging.bell", unread));
	}

}
