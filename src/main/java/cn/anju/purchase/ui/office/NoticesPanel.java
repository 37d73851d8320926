package cn.anju.purchase.ui.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.PersonId;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.messaging.SentNotice;
import cn.anju.purchase.PurchaseFile;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What the owners were told, and when each of them read it. */
class NoticesPanel extends Section {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 30;

	private final transient PurchaseWords words;

	NoticesPanel(PurchaseFile file, NoticeEvidence evidence, PurchaseWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel");
		Map<PersonId, String> names = file.people()
			.stream()
			.collect(Collectors.toMap((one) -> one.person().id(), (one) -> one.person().name(), (first, _) -> first));
		List<SentNotice> sent = evidence.of(file.id(), getLocale());
		add(new H2(getTranslation("purchase.file.notices")));
		if (sent.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation(
					file.isReleased() ? "purchase.notices.none" : "purchase.notices.none-before-release"));
			none.addClassName("aj-muted");
			add(none);
		}
		sent.stream().limit(MOST).forEach((notice) -> add(row(notice, names.getOrDefault(notice.person(), ""))));
	}

	private Div row(SentNotice notice, String name) {
		Span facts = new Span(name + " · " + this.words.at(notice.writtenAt(), getLocale())
				+ (notice.correction() ? " · " + getTranslation("purchase.notices.correction") : "")
				+ (notice.corrected() ? " · " + getTranslation("purchase.notices.corrected") : ""));
		facts.addClassName("aj-muted");
		Div text = new Div(new Span(notice.title()), facts);
		text.addClassName("aj-grow");
		Div row = new Div(text, read(notice));
		row.addClassName("row");
		return row;
	}

	private StateBadge read(SentNotice notice) {
		Instant at = notice.readAt();
		if (at != null) {
			return new StateBadge(State.DONE, getTranslation("purchase.notices.read", this.words.at(at, getLocale())));
		}
		boolean important = notice.importance() == Importance.IMPORTANT;
		return new StateBadge(important ? State.NEED : State.WAIT, getTranslation("purchase.notices.unread"));
	}

}
