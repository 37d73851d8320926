package cn.anju.messaging.ui.owner;

import cn.anju.messaging.InboxWatch;
import cn.anju.messaging.MyNotices;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads to the inbox and counts what is unread; the number changes without reloading,
 * whichever node or phone changed it.
 */
class Bell extends Anchor {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 99;

	private final transient MyNotices notices;

	private final Span number = new Span();

	private transient InboxWatch.@Nullable Watching watching;

	Bell(MyNotices notices) {
		super("my/notices");
		this.notices = notices;
		getElement().setAttribute("router-link", true);
		addClassName("aj-touch");
		this.number.addClassName("aj-dot");
		this.number.getElement().setAttribute("aria-hidden", "true");
		add(new Icon("bell"), this.number);
		show(notices.unreadCount());
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		// the watch calls on its own thread, outside any transaction, so that access
		// cannot
		// run inside one
		this.watching = this.notices.watch((unread) -> ui.access(() -> show(unread)));
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
