package cn.anju.procedure.ui.office;

import cn.anju.messaging.CallDesk;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import org.springframework.security.access.AccessDeniedException;

/** Says above the queue how many owners wait for a call, to those who may call. */
class CallsStrip extends Anchor {

	private static final long serialVersionUID = 1L;

	CallsStrip(CallDesk calls) {
		super("office/calls");
		int due = due(calls);
		getElement().setAttribute("router-link", true);
		addClassName("aj-calls-strip");
		add(new Icon("phone"), new Span(getTranslation("procedure.queue.calls", due)), new Icon("next"));
		setVisible(due > 0);
	}

	/** Who may not call has none to make. */
	private static int due(CallDesk calls) {
		try {
			return calls.due();
		}
		catch (AccessDeniedException _) {
			return 0;
		}
	}

}
