package cn.anju.messaging.ui.owner;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import cn.anju.messaging.Importance;
import cn.anju.messaging.Notice;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a notice says; the whole of it opens it. Unread is told by shape and word. */
class NoticeRow extends NativeButton {

	private static final long serialVersionUID = 1L;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	NoticeRow(Notice notice, ZoneId zone, Runnable open) {
		addClassName("aj-notice");
		addClickListener((_) -> open.run());
		Div head = new Div(new H3(notice.title()));
		head.addClassName("head");
		if (notice.isUnread()) {
			addClassName("unread");
			head.addComponentAsFirst(unreadMark());
		}
		Span time = new Span(TIME.format(notice.writtenAt().atZone(zone)));
		time.addClassName("aj-muted");
		Div foot = new Div(time);
		foot.addClassName("foot");
		addState(notice, foot);
		add(head, new Paragraph(notice.text()), foot);
	}

	private void addState(Notice notice, Div foot) {
		if (notice.corrected()) {
			foot.add(new StateBadge(State.WAIT, getTranslation("messaging.corrected")));
		}
		else if (notice.withdrawn()) {
			foot.add(new StateBadge(State.WAIT, getTranslation("messaging.withdrawn")));
		}
		else if (notice.acknowledgedAt() != null) {
			foot.add(new StateBadge(State.DONE, getTranslation("messaging.acknowledged")));
		}
		else if (notice.isUnread() && notice.importance() == Importance.IMPORTANT) {
			foot.add(new StateBadge(State.NEED, getTranslation("messaging.important")));
		}
	}

	private Span unreadMark() {
		Span mark = new Span();
		mark.addClassName("aj-unread");
		mark.getElement().setAttribute("aria-hidden", "true");
		Span word = new Span(getTranslation("messaging.unread"));
		word.addClassName("word");
		Span both = new Span(mark, word);
		both.addClassName("aj-unread-mark");
		return both;
	}

}
