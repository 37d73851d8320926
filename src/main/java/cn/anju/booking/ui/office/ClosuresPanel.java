package cn.anju.booking.ui.office;

import java.util.List;

import cn.anju.booking.Closure;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Times that are closed now or later, to be taken back. */
class ClosuresPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient BookingParts parts;

	private final transient Runnable changed;

	private final UnorderedList list = new UnorderedList();

	ClosuresPanel(BookingParts parts, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
		addClassNames("aj-panel", "aj-closures");
		add(new H2(getTranslation("booking.closures.title")), this.list);
	}

	void show(List<Closure> closures, boolean leads) {
		setVisible(!closures.isEmpty());
		this.list.removeAll();
		closures.forEach((one) -> this.list.add(row(one, leads)));
	}

	private ListItem row(Closure one, boolean leads) {
		String end = this.parts.words().dayOf(one.from()).equals(this.parts.words().dayOf(one.until()))
				? this.parts.words().time(one.until()) : this.parts.words().at(one.until(), getLocale());
		Span when = new Span(this.parts.words().at(one.from(), getLocale()) + "–" + end);
		Span why = new Span(getTranslation("booking.closures.why", one.reason(), one.by()));
		why.addClassNames("aj-muted", "aj-grow");
		ListItem row = new ListItem(when, why);
		if (leads) {
			NativeButton open = new NativeButton(getTranslation("booking.closures.open"), (_) -> open(one));
			open.addClassNames("aj-btn", "aj-btn-text");
			open.setAriaLabel(getTranslation("booking.closures.open") + " " + when.getText());
			row.add(open);
		}
		return row;
	}

	private void open(Closure one) {
		CommandDialog dialog = new CommandDialog(getTranslation("booking.closures.open-title"),
				getTranslation("booking.closures.open"), () -> {
					this.parts.board().open(one.id());
					this.changed.run();
					Toasts.done(getTranslation("booking.closures.opened"));
				});
		dialog.hint(getTranslation("booking.closures.open-hint"));
		dialog.open();
	}

}
