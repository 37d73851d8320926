package cn.anju.messaging.ui;

import java.util.function.Function;
import java.util.function.IntConsumer;

import cn.anju.core.Lookout;
import cn.anju.messaging.InboxWatch;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads to an inbox and counts what is unread; the number changes without reloading,
 * whichever node or device changed it.
 */
public abstract class UnreadBell extends Anchor {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 99;

	private final transient Function<IntConsumer, Lookout.Watching> inbox;

	private final Span number = new Span();

	private transient Lookout.@Nullable Watching watching;

	/**
	 * Makes the bell.
	 * @param page the path of the inbox
	 * @param unread how many notices are unread now
	 * @param inbox begins watching the inbox
	 */
	protected UnreadBell(String page, int unread, Function<IntConsumer, Lookout.Watching> inbox) {
		super(page);
		this.inbox = inbox;
		getElement().setAttribute("router-link", true);
		this.number.getElement().setAttribute("aria-hidden", "true");
		add(new Icon("bell"), this.number);
		show(unread);
	}

	/**
	 * Gives the number of unread notices, which a screen reader is told by the label.
	 * @return the number
	 */
	protected final Span number() {
		return this.number;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		// told on the watch's own thread, outside any transaction, so that access
		// cannot run inside one
		this.watching = this.inbox.apply((unread) -> ui.access(() -> show(unread)));
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
