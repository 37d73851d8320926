package cn.anju.booking.ui.owner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before an appointment is given up, in the place of the other buttons. */
class CancelPanel extends Div {

	private static final long serialVersionUID = 1L;

	CancelPanel(String what, Runnable cancelled, Runnable kept) {
		addClassNames("aj-card", "aj-book-note");
		getElement().setAttribute("role", "group").setAttribute("tabindex", "-1").setAttribute("aria-label", what);
		NativeButton yes = new NativeButton(getTranslation("booking.cancel.yes"), (_) -> cancelled.run());
		yes.addClassNames("aj-btn", "aj-btn-outline", "yes");
		NativeButton no = new NativeButton(getTranslation("booking.cancel.no"), (_) -> {
			asking(false);
			kept.run();
		});
		no.addClassNames("aj-btn", "aj-btn-outline");
		add(new Paragraph(what), yes, no);
		setVisible(false);
	}

	void ask() {
		asking(true);
		getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus()");
	}

	/** One question at a time. */
	private void asking(boolean now) {
		setVisible(now);
		getElement().getParent().getClassList().set("asking", now);
	}

}
