package cn.anju.care.ui.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseEntry.Kind;
import cn.anju.care.CaseFile;
import cn.anju.core.PurchaseId;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** The case that is open beside the inbox; above it on a narrow screen. */
class CasePanel extends Aside {

	private static final long serialVersionUID = 1L;

	private static final int NEWEST = 4;

	private static final Set<Kind> ROUTINE = EnumSet.of(Kind.RECEIVED, Kind.MOVED_ON, Kind.PHONE_READ);

	private final transient CaseDeskParts parts;

	private final transient Runnable closed;

	private final CaseActions actions;

	private final OfferBanner offer;

	private final TargetList targets;

	private transient @Nullable CaseFile shown;

	CasePanel(CaseDeskParts parts, Runnable changed, Runnable closed) {
		this.parts = parts;
		this.closed = closed;
		this.actions = new CaseActions(parts, true, changed);
		this.offer = new OfferBanner(parts, this.actions.hands());
		this.targets = new TargetList(parts.words());
		addClassNames("aj-panel", "aj-queue-detail", "aj-care-detail");
		getElement().setAttribute("aria-label", getTranslation("care.office.detail"));
		nothing();
	}

	/** Says that nothing is open. */
	void nothing() {
		say("care.office.nothing-open", false);
	}

	/** Says that what was open is not there for the reader. */
	void gone() {
		say("care.office.gone", true);
	}

	private void say(String key, boolean open) {
		this.shown = null;
		removeAll();
		setClassName("open", open);
		if (open) {
			add(back());
		}
		add(new EmptyState("talk", getTranslation(key), getTranslation(key + ".hint")));
	}

	/** What is the same stays where it is; only its clock moves. */
	void show(CaseFile file) {
		Case one = file.one();
		this.targets.show(file);
		if (file.equals(this.shown)) {
			return;
		}
		this.shown = file;
		this.actions.show(file, this.parts.desk().mayAct(one.id()));
		this.offer.show(file);
		Div body = new Div(this.offer, this.targets, people(one), said(one), newest(file));
		body.addClassName("aj-gist-body");
		removeAll();
		addClassName("open");
		add(back(), head(file), body, this.actions);
	}

	private NativeButton back() {
		NativeButton back = new NativeButton(getTranslation("care.office.back"), (_) -> this.closed.run());
		back.addComponentAsFirst(new Icon("back"));
		back.addClassNames("aj-btn", "aj-btn-text", "aj-queue-back");
		return back;
	}

	private Div head(CaseFile file) {
		Case one = file.one();
		CaseDeskWords words = this.parts.words();
		Div gap = new Div();
		gap.addClassName("aj-grow");
		Anchor page = new Anchor("office/care/" + one.id(), getTranslation("care.office.page"));
		page.getElement().setAttribute("router-link", true);
		page.getElement().appendChild(new Element("kbd").setText("O"));
		page.addClassNames("aj-small", "aj-care-page-link");
		Div line = new Div(new StateBadge(words.glyph(one, file.targets()), words.state(one.state())), gap, page);
		line.addClassName("aj-row");
		Paragraph what = new Paragraph(
				one.number() + " · " + words.word("type", one.type()) + " · " + words.word("category", one.category()));
		what.addClassNames("aj-muted", "aj-small");
		Div head = new Div(line, new H2(one.title()), what);
		head.addClassName("aj-queue-detail-head");
		return head;
	}

	private Div people(Case one) {
		CaseDeskWords words = this.parts.words();
		Div people = new Div();
		people.addClassName("aj-care-who");
		PurchaseId purchase = one.purchase();
		Span reporter = new Span(one.reporter());
		reporter.addClassName("aj-strong");
		people.add(reporter);
		if (purchase != null) {
			Anchor place = new Anchor("office/purchases/" + purchase.value(), one.place());
			place.getElement().setAttribute("router-link", true);
			people.add(place);
		}
		else if (!one.place().isEmpty()) {
			people.add(new Span(one.place()));
		}
		Span handler = new Span(getTranslation("care.office.handled-by", one.responsibility().handler().name(),
				words.word("level", one.responsibility().handler().level())));
		handler.addClassName("aj-muted");
		people.add(handler);
		return people;
	}

	private Paragraph said(Case one) {
		Paragraph said = new Paragraph(one.words());
		said.addClassNames("aj-said", "aj-care-first");
		return said;
	}

	private Div newest(CaseFile file) {
		List<CaseEntry> entries = file.entries().stream().filter((entry) -> !ROUTINE.contains(entry.kind())).toList();
		Div newest = new Div();
		newest.addClassName("aj-care-newest");
		if (!entries.isEmpty()) {
			OrderedList list = new OrderedList();
			list.addClassName("aj-talk");
			entries.reversed()
				.stream()
				.limit(NEWEST)
				.forEach((entry) -> list.add(new CaseEntryItem(entry, file, this.parts.words())));
			newest.add(new H3(getTranslation("care.office.newest")), list);
		}
		return newest;
	}

	/** What a single key does with the open case. */
	void pressed(String key) {
		if (hasClassName("open")) {
			this.actions.pressed(key);
		}
	}

}
