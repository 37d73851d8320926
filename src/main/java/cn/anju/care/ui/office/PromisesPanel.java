package cn.anju.care.ui.office;

import java.time.Instant;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.Promise;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What was promised in a case. */
class PromisesPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskWords words;

	private final transient TalkDialogs dialogs;

	PromisesPanel(CaseDeskWords words, TalkDialogs dialogs) {
		this.words = words;
		this.dialogs = dialogs;
		addClassNames("aj-panel", "aj-file-panel", "aj-promises");
	}

	void show(CaseFile file) {
		removeAll();
		Div head = new Div(new H2(getTranslation("care.office.promises")));
		head.addClassName("head");
		if (file.one().state().isOpen()) {
			head.add(button("promise", () -> this.dialogs.promise(file.one())));
		}
		add(head);
		if (file.promises().isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.office.promises.none"));
			none.addClassName("aj-muted");
			add(none);
		}
		file.promises().forEach((promise) -> add(row(file.one(), promise)));
	}

	private Div row(Case one, Promise promise) {
		Span what = new Span(promise.words());
		Span who = new Span(
				getTranslation("care.office.promise.by", this.words.day(promise.dueOn()), promise.madeBy()));
		who.addClassName("aj-muted");
		Div text = new Div(what, who);
		text.addClassName("aj-grow");
		Instant fulfilled = promise.fulfilledAt();
		if (fulfilled != null) {
			Span done = new Span(getTranslation("care.office.promise.fulfilled", this.words.near(fulfilled),
					promise.fulfilledWords()));
			done.addClassName("aj-muted");
			text.add(done);
		}
		Div row = new Div(badge(promise, this.words), text);
		row.addClassName("row");
		if (fulfilled == null) {
			row.add(button("fulfil", () -> this.dialogs.fulfil(one, promise)));
		}
		return row;
	}

	static StateBadge badge(Promise promise, CaseDeskWords words) {
		State state = switch (promise.state()) {
			case OPEN -> State.NOW;
			case KEPT -> State.DONE;
			case BROKEN -> State.LATE;
		};
		return new StateBadge(state, words.word("promise", promise.state()));
	}

	private NativeButton button(String what, Runnable open) {
		NativeButton button = new NativeButton(getTranslation("care.office.do." + what), (_) -> open.run());
		button.addClassNames("aj-btn", "aj-link");
		return button;
	}

}
