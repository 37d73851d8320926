package cn.anju.purchase.ui.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.PersonId;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.messaging.NoticeOutlook;
import cn.anju.messaging.PlannedNotice;
import cn.anju.messaging.SentNotice;
import cn.anju.purchase.PurchaseFile;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * One line of time: what was said to whom and whether it was read, today, and what the
 * clock is going to say and why.
 */
class NoticesPanel extends Section {

	private static final long serialVersionUID = 1L;

	private static final int NEAR = 6;

	private final transient PurchaseWords words;

	NoticesPanel(PurchaseFile file, NoticeEvidence evidence, NoticeOutlook outlook, PurchaseWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel", "aj-file-notices");
		Map<PersonId, String> names = file.people()
			.stream()
			.collect(Collectors.toMap((one) -> one.person().id(), (one) -> one.person().name(), (first, _) -> first));
		List<SentNoticeEntry> sent = sent(evidence.of(file.id(), getLocale()), names);
		List<PlannedNotice> planned = outlook.of(file.id(), getLocale());
		add(new H2(getTranslation("purchase.file.notices")));
		if (sent.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation(
					file.isReleased() ? "purchase.notices.none" : "purchase.notices.none-before-release"));
			none.addClassName("aj-muted");
			add(none);
		}
		int far = Math.max(0, sent.size() - NEAR);
		if (far > 0) {
			add(more("purchase.notices.older", sent.subList(0, far)));
		}
		OrderedList line = line(sent.subList(far, sent.size()));
		line.add(today());
		int near = Math.min(NEAR, planned.size());
		planned.subList(0, near).forEach((one) -> line.add(coming(one)));
		add(line);
		if (near < planned.size()) {
			add(more("purchase.notices.later",
					planned.subList(near, planned.size()).stream().map(this::coming).toList()));
		}
		if (planned.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("purchase.notices.none-planned"));
			none.addClassName("aj-muted");
			add(none);
		}
	}

	/** One entry per notice, the oldest first, with everybody it went to. */
	private List<SentNoticeEntry> sent(List<SentNotice> newestFirst, Map<PersonId, String> names) {
		Map<Long, List<SentNotice>> copies = newestFirst.stream()
			.collect(Collectors.groupingBy(SentNotice::notice, LinkedHashMap::new, Collectors.toList()));
		List<SentNoticeEntry> entries = new ArrayList<>();
		copies.values().forEach((all) -> entries.add(new SentNoticeEntry(all, names, this.words)));
		Collections.reverse(entries);
		return entries;
	}

	private static OrderedList line(List<? extends ListItem> entries) {
		OrderedList line = new OrderedList();
		line.addClassName("aj-time-line");
		entries.forEach(line::add);
		return line;
	}

	private NativeDetails more(String key, List<? extends ListItem> entries) {
		return new NativeDetails(getTranslation(key, entries.size()), line(entries));
	}

	private ListItem today() {
		ListItem today = new ListItem(
				new Span(getTranslation("purchase.notices.today", this.words.day(this.words.today(), getLocale()))));
		today.addClassName("today");
		return today;
	}

	private ListItem coming(PlannedNotice planned) {
		Span when = new Span(this.words.day(planned.on(), getLocale()));
		when.addClassName("at");
		Span title = new Span(planned.title());
		title.addClassName("title");
		LocalDate due = planned.dueOn();
		Span why = new Span(
				getTranslation("purchase.notices.because", this.words.audience(planned.audience(), getLocale()),
						planned.rule(), this.words.day(due, getLocale())));
		why.addClassName("aj-muted");
		ListItem coming = new ListItem(when, title, why);
		if (planned.call()) {
			Span call = new Span(getTranslation("purchase.notices.with-call"));
			call.addClassName("aj-muted");
			coming.add(call);
		}
		coming.addClassName("coming");
		return coming;
	}

}
