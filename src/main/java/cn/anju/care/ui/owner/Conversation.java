package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.care.Attachment;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseEntry.Kind;
import cn.anju.care.MyCaseFile;
import cn.anju.core.Actor;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What was said and done, as a conversation. */
class Conversation extends Div {

	private static final long serialVersionUID = 1L;

	/** What is said; everything else is done. */
	private static final Set<Kind> SAID = EnumSet.of(Kind.RECEIVED, Kind.SAID, Kind.CONTACTED, Kind.PROPOSED,
			Kind.RESOLVED, Kind.EXPLAINED, Kind.DECLINED, Kind.REOPENED, Kind.APPEALED, Kind.SUMMARISED,
			Kind.SUMMARY_CORRECTED);

	private final transient RequestWords words;

	private final transient MyCaseFile file;

	Conversation(MyCaseFile file, RequestWords words) {
		this.words = words;
		this.file = file;
		addClassName("aj-talk");
		getElement().setAttribute("role", "log").setAttribute("aria-label", getTranslation("care.my.conversation"));
		file.entries().forEach(this::entry);
	}

	private void entry(CaseEntry entry) {
		List<Attachment> shown = this.file.attachments().stream().filter((one) -> one.entry() == entry.id()).toList();
		boolean said = SAID.contains(entry.kind()) && (!entry.words().isBlank() || !shown.isEmpty());
		if (said) {
			said(entry, shown);
		}
		else if (entry.kind() != Kind.MOVED_ON) {
			add(event(entry));
		}
	}

	private void said(CaseEntry entry, List<Attachment> shown) {
		// what was said on the phone is the owner's word, whoever wrote it down
		boolean mine = entry.by().kind() == Actor.Kind.OWNER || entry.kind() == Kind.RECEIVED;
		Locale locale = getLocale();
		String when = this.words.moment(entry.at(), locale);
		Paragraph who = new Paragraph(mine ? when : entry.by().name() + " " + when);
		who.addClassName("who");
		who.setClassName("mine", mine);
		Div bubble = new Div();
		bubble.addClassName("said");
		bubble.setClassName("mine", mine);
		String label = "care.my.said." + entry.kind().name().toLowerCase(Locale.ROOT);
		if (entry.kind() != Kind.SAID && entry.kind() != Kind.RECEIVED) {
			Span what = new Span(getTranslation(label));
			what.addClassName("what");
			bubble.add(what);
		}
		if (!entry.words().isBlank()) {
			bubble.add(new Span(entry.words()));
		}
		if (!shown.isEmpty()) {
			Div photos = new Div();
			photos.addClassName("photos");
			shown.forEach((one) -> photos.add(photo(one)));
			bubble.add(photos);
		}
		add(who, bubble);
	}

	private Component photo(Attachment one) {
		Image picture = new Image(one.link(), one.name());
		picture.getElement().setAttribute("loading", "lazy");
		Anchor open = new Anchor(one.link(), picture);
		open.getElement().setAttribute("router-ignore", true);
		open.setTarget(AnchorTarget.BLANK);
		return open;
	}

	private Paragraph event(CaseEntry entry) {
		String kind = entry.kind().name().toLowerCase(Locale.ROOT);
		String text = getTranslation("care.my.event." + kind, entry.by().name(), what(entry));
		Paragraph line = new Paragraph(new Glyph(state(entry.kind())),
				new Span(this.words.moment(entry.at(), getLocale()) + " " + text));
		line.addClassName("event");
		return line;
	}

	/** The day of a promise stands in front of what was promised. */
	private String what(CaseEntry entry) {
		if (entry.kind() != Kind.PROMISED) {
			return entry.words();
		}
		String[] parts = entry.words().split(" ", 2);
		return this.words.day(LocalDate.parse(parts[0]), getLocale()) + " " + parts[parts.length - 1];
	}

	private static State state(Kind kind) {
		return switch (kind) {
			case PAUSED, CALLED, REMINDED, WITHDRAWN, MERGED -> State.WAIT;
			case ESCALATED -> State.NEED;
			default -> State.DONE;
		};
	}

}
