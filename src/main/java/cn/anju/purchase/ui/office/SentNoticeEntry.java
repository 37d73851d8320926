package cn.anju.purchase.ui.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.anju.core.PersonId;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NoticeReason;
import cn.anju.messaging.SentNotice;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** What was said once, with everybody it went to and what each made of it. */
class SentNoticeEntry extends ListItem {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseWords words;

	/**
	 * Makes an entry.
	 * @param copies the notice as each of its recipients got it, at least one
	 * @param names the names of the persons of the purchase
	 * @param words words
	 */
	SentNoticeEntry(List<SentNotice> copies, Map<PersonId, String> names, PurchaseWords words) {
		this.words = words;
		SentNotice one = copies.getFirst();
		Span when = new Span(words.at(one.writtenAt(), getLocale()));
		when.addClassName("at");
		Span title = new Span(one.title());
		title.addClassName("title");
		add(when, title);
		NoticeReason reason = one.reason();
		if (reason != null) {
			Span why = new Span(
					getTranslation("purchase.notices.why", reason.name(), words.day(reason.dueOn(), getLocale())));
			why.addClassName("aj-muted");
			add(why);
		}
		Div marks = new Div();
		marks.addClassName("marks");
		addStanding(one, marks);
		copies.forEach((copy) -> marks.add(recipient(copy, names)));
		add(marks);
		setClassName("gone", one.withdrawnAt() != null || one.corrected());
	}

	private void addStanding(SentNotice one, Div marks) {
		if (one.correction()) {
			marks.add(new StateBadge(State.NOW, getTranslation("purchase.notices.correction")));
		}
		if (one.corrected()) {
			marks.add(new StateBadge(State.WAIT, getTranslation("purchase.notices.corrected")));
		}
		Instant withdrawn = one.withdrawnAt();
		if (withdrawn != null) {
			marks.add(new StateBadge(State.WAIT,
					getTranslation("purchase.notices.withdrawn", this.words.at(withdrawn, getLocale()))));
		}
		SentNotice.Told told = one.told();
		if (told != null) {
			marks.add(new StateBadge(State.DONE,
					getTranslation("purchase.notices.told", this.words.at(told.at(), getLocale()), told.by())));
		}
	}

	private Span recipient(SentNotice copy, Map<PersonId, String> names) {
		String staff = copy.staff();
		String name = (staff != null) ? getTranslation("purchase.notices.to-staff", staff)
				: names.getOrDefault(copy.person(), getTranslation("purchase.notices.to-former"));
		Span whom = new Span(name);
		Span both = new Span(whom, read(copy));
		both.addClassName("recipient");
		return both;
	}

	private StateBadge read(SentNotice copy) {
		Instant acknowledged = copy.acknowledgedAt();
		if (acknowledged != null) {
			return new StateBadge(State.DONE,
					getTranslation("purchase.notices.acknowledged", this.words.at(acknowledged, getLocale())));
		}
		Instant at = copy.readAt();
		if (at != null) {
			return new StateBadge(State.DONE, getTranslation("purchase.notices.read", this.words.at(at, getLocale())));
		}
		boolean pressing = copy.importance() == Importance.IMPORTANT && copy.withdrawnAt() == null
				&& copy.told() == null;
		return new StateBadge(pressing ? State.NEED : State.WAIT, getTranslation("purchase.notices.unread"));
	}

}
