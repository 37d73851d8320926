package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.Case;
import cn.anju.core.PurchaseId;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The cases of one purchase, and the way to take in another one. */
@StyleSheet("context://anju/care-office.css")
class CaseListPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskWords words;

	CaseListPanel(PurchaseId purchase, List<Case> cases, CaseDeskWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel", "aj-case-list");
		Anchor intake = new Anchor("office/care/new?purchase=" + purchase.value(),
				getTranslation("care.office.intake"));
		intake.getElement().setAttribute("router-link", true);
		intake.addClassName("aj-small");
		Div head = new Div(new H2(getTranslation("care.office.section")), intake);
		head.addClassName("head");
		add(head);
		if (cases.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.office.section.none"));
			none.addClassName("aj-muted");
			add(none);
		}
		cases.forEach((one) -> add(row(one)));
	}

	private Div row(Case one) {
		Anchor title = new Anchor("office/care/" + one.id(), one.title());
		title.getElement().setAttribute("router-link", true);
		Span about = new Span(one.number() + " · " + this.words.word("type", one.type()) + " · "
				+ getTranslation("care.office.row.since", this.words.day(this.words.dayOf(one.receivedAt()))) + " · "
				+ one.responsibility().handler().name());
		about.addClassName("aj-muted");
		Div text = new Div(title, about);
		text.addClassName("aj-grow");
		Div row = new Div(text, new StateBadge(this.words.glyph(one), this.words.state(one.state())));
		row.addClassName("row");
		return row;
	}

}
