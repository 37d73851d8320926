package cn.anju.messaging.ui.office;

import java.time.LocalDate;

import cn.anju.messaging.Importance;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeReason;
import cn.anju.shell.Icon;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * One notice of a member of staff: its title leads to the thing, the rest stays in place.
 */
class InboxRow extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Notice notice;

	private final transient InboxDesk inbox;

	private final transient DeskWords words;

	private final transient Runnable counted;

	private boolean unread;

	private boolean archived;

	InboxRow(Notice notice, InboxDesk inbox, DeskWords words, Runnable counted) {
		this.notice = notice;
		this.inbox = inbox;
		this.words = words;
		this.counted = counted;
		this.unread = notice.isUnread();
		this.archived = notice.archived();
		addClassName("aj-inbox-row");
		getElement().setAttribute("role", "listitem");
		show();
	}

	private void show() {
		removeAll();
		setClassName("unread", this.unread);
		setClassName("moved", false);
		Div head = new Div(title());
		head.addClassName("head");
		if (this.unread) {
			head.addComponentAsFirst(mark());
		}
		addStates(head);
		Span time = new Span(this.words.time(this.notice.writtenAt()));
		time.addClassNames("aj-muted", "time");
		Paragraph text = new Paragraph(this.notice.text());
		Div body = new Div(head, text, why());
		body.addClassName("aj-grow");
		add(time, body, actions());
	}

	private NativeButton title() {
		NativeButton title = new NativeButton(this.notice.title(), (_) -> open());
		title.addClassName("title");
		return title;
	}

	private Span mark() {
		Span dot = new Span();
		dot.addClassName("aj-unread");
		dot.getElement().setAttribute("aria-hidden", "true");
		Span mark = new Span(dot, new Span(getTranslation("messaging.unread")));
		mark.addClassName("aj-unread-mark");
		return mark;
	}

	private void addStates(Div head) {
		if (this.notice.withdrawn()) {
			head.add(new StateBadge(State.WAIT, getTranslation("messaging.inbox.withdrawn")));
		}
		else if (this.notice.corrected()) {
			head.add(new StateBadge(State.WAIT, getTranslation("messaging.corrected")));
		}
		else if (this.unread && this.notice.importance() == Importance.IMPORTANT) {
			head.add(new StateBadge(State.NEED, getTranslation("messaging.inbox.important")));
		}
	}

	private NativeDetails why() {
		NoticeReason reason = this.notice.reason();
		Paragraph said = new Paragraph(
				(reason != null) ? said(reason) : getTranslation("messaging.inbox.why.happened"));
		NativeDetails why = new NativeDetails(getTranslation("messaging.inbox.why"), said);
		why.addClassName("why");
		return why;
	}

	private String said(NoticeReason reason) {
		LocalDate planned = reason.plannedOn();
		String due = this.words.day(reason.dueOn(), getLocale());
		return (planned != null)
				? getTranslation("messaging.inbox.why.rule", reason.name(), due, this.words.day(planned, getLocale()))
				: getTranslation("messaging.inbox.why.moved", reason.name(), due);
	}

	private Div actions() {
		Div actions = new Div();
		actions.addClassName("actions");
		if (this.unread) {
			actions.add(action("messaging.inbox.read", this::read));
		}
		actions.add(this.archived ? action("messaging.inbox.bring-back", this::bringBack)
				: action("messaging.inbox.archive", this::archive));
		return actions;
	}

	private NativeButton action(String key, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-link");
		button.setAriaLabel(getTranslation(key) + " " + this.notice.title());
		return button;
	}

	private void open() {
		this.inbox.read(this.notice.id());
		UI.getCurrent().navigate(this.notice.link());
	}

	private void read() {
		this.inbox.read(this.notice.id());
		this.unread = false;
		show();
		this.counted.run();
	}

	private void archive() {
		this.inbox.archive(this.notice.id());
		this.unread = false;
		moved("messaging.inbox.archive-done", true);
	}

	private void bringBack() {
		this.inbox.bringBack(this.notice.id());
		moved("messaging.inbox.bring-back-done", false);
	}

	/** The row stays where it was as long as it can be undone. */
	private void moved(String key, boolean nowArchived) {
		removeAll();
		setClassName("unread", false);
		addClassName("moved");
		NativeButton undo = new NativeButton("", (_) -> undo(nowArchived));
		undo.add(new Icon("undo"), new Span(getTranslation("messaging.inbox.undo")));
		undo.addClassNames("aj-btn", "aj-link");
		Span said = new Span(getTranslation(key, this.notice.title()));
		said.addClassName("aj-grow");
		said.getElement().setAttribute("role", "status");
		add(said, undo);
		this.counted.run();
	}

	private void undo(boolean nowArchived) {
		if (nowArchived) {
			this.inbox.bringBack(this.notice.id());
		}
		else {
			this.inbox.archive(this.notice.id());
		}
		show();
		this.counted.run();
	}

}
