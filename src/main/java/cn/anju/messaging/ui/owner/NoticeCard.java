package cn.anju.messaging.ui.owner;

import java.time.ZoneId;

import cn.anju.messaging.MyNotices;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeReason;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A notice with what can be done about it: say that one has read it, ask why it came, put
 * it away.
 */
class NoticeCard extends Div {

	private static final long serialVersionUID = 1L;

	NoticeCard(Notice notice, MyNotices notices, ZoneId zone, Runnable open, Runnable changed) {
		addClassNames("aj-card", "aj-notice-card");
		getElement().setAttribute("role", "article").setAttribute("aria-label", notice.title());
		add(new NoticeRow(notice, zone, open));
		if (notice.wantsAcknowledgement()) {
			NativeButton acknowledge = new NativeButton(getTranslation("messaging.acknowledge"), (_) -> {
				notices.acknowledge(notice.id());
				changed.run();
			});
			acknowledge.addClassNames("aj-btn", "aj-btn-quiet", "aj-notice-acknowledge");
			add(acknowledge);
		}
		Div foot = new Div(why(notice), putAway(notice, notices, changed));
		foot.addClassName("aj-notice-foot");
		add(foot);
	}

	private NativeDetails why(Notice notice) {
		NativeDetails why = new NativeDetails(getTranslation("messaging.why"), new Paragraph(reason(notice)));
		why.addClassName("aj-notice-why");
		return why;
	}

	private String reason(Notice notice) {
		NoticeReason reason = notice.reason();
		if (reason == null) {
			return getTranslation("messaging.why.event");
		}
		return (reason.plannedOn() != null)
				? getTranslation("messaging.why.rule", reason.name(), reason.dueOn(), reason.plannedOn())
				: getTranslation("messaging.why.moved", reason.name(), reason.dueOn());
	}

	private NativeButton putAway(Notice notice, MyNotices notices, Runnable changed) {
		NativeButton button = new NativeButton(
				getTranslation(notice.archived() ? "messaging.bring-back" : "messaging.put-away"), (_) -> {
					if (notice.archived()) {
						notices.bringBack(notice.id());
					}
					else {
						notices.archive(notice.id());
						Toasts.done(getTranslation("messaging.put-away-done"));
					}
					changed.run();
				});
		button.addClassNames("aj-btn", "aj-notice-away");
		return button;
	}

}
