package cn.anju.care.ui.office;

import java.time.Duration;
import java.time.Instant;

import cn.anju.care.Silence;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is missing before a case may be closed without its owner's word (b.10). */
class SilenceList extends UnorderedList {

	private static final long serialVersionUID = 1L;

	private static final int NOTICES = 2;

	private static final Duration WEEK = Duration.ofDays(7);

	SilenceList(Silence silence, CaseDeskWords words) {
		addClassName("aj-silence");
		int notices = Math.min(NOTICES, silence.notices().size());
		add(line(notices == NOTICES, getTranslation("care.office.silence.notices", notices, NOTICES)));
		boolean called = !silence.calls().isEmpty();
		add(line(called, called ? getTranslation("care.office.silence.call", words.at(silence.calls().getLast()))
				: getTranslation("care.office.silence.no-call")));
		if (!silence.since().equals(Instant.MAX)) {
			Instant ends = silence.since().plus(WEEK);
			add(line(!words.now().isBefore(ends), getTranslation("care.office.silence.week", words.at(ends))));
		}
	}

	private ListItem line(boolean kept, String text) {
		return new ListItem(
				new StateBadge(kept ? State.DONE : State.NEED,
						getTranslation(kept ? "care.office.silence.kept" : "care.office.silence.missing")),
				new Span(text));
	}

}
