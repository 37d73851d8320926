package cn.anju.procedure.ui.office;

import cn.anju.messaging.CallDesk;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import org.springframework.security.access.AccessDeniedException;

/** Says above the queue how many owners wait for a call, to those who may call. */
class CallsStrip extends Anchor {

	private static final long serialVersionUID = 1L;

	private final transient CallDesk calls;

	private final Span text = new Span();

	CallsStrip(CallDesk calls) {
		super("office/calls");
		this.calls = calls;
		getElement().setAttribute("router-link", true);
		addClassName("aj-calls-strip");
		add(new Icon("phone"), this.text, new Icon("next"));
	}

	/** As things stand now. */
	void show() {
		int due = due();
		this.text.setText(getTranslation("procedure.queue.calls", due));
		setVisible(due > 0);
	}

	/** Who may not call has none to make. */
	private int due() {
		try {
			return this.calls.due();
		}
		catch (AccessDeniedException _) {
			return 0;
		}
	}

}
