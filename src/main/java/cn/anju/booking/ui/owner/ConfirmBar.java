package cn.anju.booking.ui.owner;

import java.util.Locale;

import cn.anju.booking.Hold;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The last of three taps: which time was chosen, until when it is held, and yes. */
class ConfirmBar extends Div {

	private static final long serialVersionUID = 1L;

	private final transient VisitWords words;

	private final Span time = new Span();

	private final Span note = new Span();

	private final NativeButton confirm;

	ConfirmBar(VisitWords words, Runnable confirmed) {
		this.words = words;
		addClassNames("aj-confirm");
		this.time.addClassName("aj-strong");
		this.note.addClassName("note");
		this.note.getElement().setAttribute("role", "status");
		this.confirm = new NativeButton("", (_) -> confirmed.run());
		this.confirm.setId("confirm");
		this.confirm.addClassNames("aj-btn", "aj-btn-primary");
		Div line = new Div(this.time, this.note);
		line.addClassName("line");
		add(line, this.confirm);
		setVisible(false);
	}

	void show(Hold hold, boolean moving) {
		Locale locale = getLocale();
		this.time.setText(this.words.written(hold.slot().startsAt(), locale));
		this.note.setText(getTranslation("booking.book.held-until", this.words.hour(hold.until())));
		this.confirm.setText(getTranslation(moving ? "booking.book.confirm-move" : "booking.book.confirm"));
		setVisible(true);
	}

	void hide() {
		setVisible(false);
	}

}
