package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.care.Attachment;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseEntry.Kind;
import cn.anju.care.CaseFile;
import cn.anju.care.HandOverRequest;
import cn.anju.core.Actor;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Something in the life of a case: what was said stands as it was said, what was done is
 * a line between.
 */
class CaseEntryItem extends ListItem {

	private static final long serialVersionUID = 1L;

	private static final Set<Kind> SPOKEN = EnumSet.of(Kind.RECEIVED, Kind.SAID, Kind.NOTED);

	/** Their words are a name or a number, which stands in the line. */
	private static final Set<Kind> NAMED = EnumSet.of(Kind.ESCALATED, Kind.TAKEN_OVER, Kind.MERGED, Kind.SPLIT);

	private static final int DAY = 10;

	private static final String PICTURE = ".*\\.(jpe?g|png)";

	private final transient CaseDeskWords words;

	private final String reporter;

	CaseEntryItem(CaseEntry entry, CaseFile file, CaseDeskWords words) {
		this.words = words;
		this.reporter = file.one().reporter();
		boolean spoken = SPOKEN.contains(entry.kind());
		addClassName(spoken ? "aj-said-entry" : "aj-done-entry");
		setClassName("is-internal", entry.internal());
		setClassName("is-owner", entry.by().kind() == Actor.Kind.OWNER || entry.kind() == Kind.RECEIVED);
		add(head(entry, spoken));
		String said = said(entry);
		if (!said.isEmpty()) {
			Paragraph text = new Paragraph(said);
			text.addClassName("words");
			add(text);
		}
		List<Attachment> attachments = file.attachments().stream().filter((one) -> one.entry() == entry.id()).toList();
		if (!attachments.isEmpty()) {
			Div files = new Div();
			files.addClassName("files");
			attachments.forEach((one) -> files.add(file(one)));
			add(files);
		}
	}

	private Div head(CaseEntry entry, boolean spoken) {
		Span what = new Span(spoken ? speaker(entry) : what(entry));
		what.addClassName("what");
		Span when = new Span(spoken ? this.words.near(entry.at())
				: getTranslation("care.office.entry.by", this.words.near(entry.at()), by(entry)));
		when.addClassNames("aj-muted", "when");
		Div head = new Div(what, when);
		head.addClassName("head");
		if (entry.kind() == Kind.RECEIVED && entry.by().kind() == Actor.Kind.STAFF) {
			head.add(mark(getTranslation("care.office.entry.RECEIVED", entry.by().name())));
		}
		if (entry.internal()) {
			head.add(mark(getTranslation("care.office.entry.internal")));
		}
		return head;
	}

	/** What somebody came with is that person's word, whoever wrote it down. */
	private String speaker(CaseEntry entry) {
		return (entry.kind() == Kind.RECEIVED) ? this.reporter : entry.by().name();
	}

	private Span mark(String text) {
		Span mark = new Span(text);
		mark.addClassName("mark");
		return mark;
	}

	private String by(CaseEntry entry) {
		return (entry.by().kind() == Actor.Kind.CLOCK) ? getTranslation("care.office.entry.clock") : entry.by().name();
	}

	private String what(CaseEntry entry) {
		String key = "care.office.entry." + entry.kind().name();
		if (NAMED.contains(entry.kind())) {
			return getTranslation(key, entry.words());
		}
		return switch (entry.kind()) {
			case OFFERED -> getTranslation(key, HandOverRequest.of(entry).to());
			case PROMISED -> getTranslation(key, promisedDay(entry));
			case RATED -> getTranslation(key, entry.words().split(" ", 2)[0]);
			case MOVED_ON -> entry.internal() ? getTranslation("care.office.entry.summed-up")
					: getTranslation(key, (entry.state() != null) ? this.words.state(entry.state()) : "");
			default -> getTranslation(key);
		};
	}

	/** The day stands in front of what was promised. */
	private String promisedDay(CaseEntry entry) {
		try {
			return this.words.day(LocalDate.parse(entry.words().substring(0, DAY)));
		}
		catch (DateTimeParseException | IndexOutOfBoundsException _) {
			return "";
		}
	}

	private static String said(CaseEntry entry) {
		return switch (entry.kind()) {
			case ESCALATED, TAKEN_OVER, MERGED, SPLIT -> "";
			case OFFERED -> HandOverRequest.of(entry).words();
			case PROMISED, RATED -> entry.words().contains(" ") ? entry.words().split(" ", 2)[1] : "";
			default -> entry.words();
		};
	}

	private Anchor file(Attachment file) {
		Anchor link = new Anchor(file.link(), "", AnchorTarget.BLANK);
		link.getElement().setAttribute("router-ignore", true);
		if (file.name().toLowerCase(Locale.ROOT).matches(PICTURE)) {
			Image picture = new Image(file.link(), file.name());
			picture.getElement().setAttribute("loading", "lazy");
			link.add(picture);
			link.addClassName("picture");
		}
		else {
			link.add(new Icon("document"), new Span(file.name()));
		}
		return link;
	}

}
