package cn.anju.care.ui.office;

import java.time.Instant;
import java.util.List;

import cn.anju.care.CaseRow;
import cn.anju.care.Level;
import cn.anju.care.ServiceTarget;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What is late, the latest first; where nobody above is left, in red (b.10). */
class LateCases extends Section {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskWords words;

	LateCases(CaseDeskWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel", "aj-late-cases");
	}

	void show(List<CaseRow> rows, int all) {
		removeAll();
		Div head = new Div(new H2(getTranslation("care.office.board.late-cases", all)));
		head.addClassName("head");
		if (all > rows.size()) {
			Anchor rest = new Anchor("office/care?group=late", getTranslation("care.office.board.all"));
			rest.getElement().setAttribute("router-link", true);
			rest.addClassName("aj-small");
			head.add(rest);
		}
		add(head);
		if (rows.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.office.empty.hint.LATE"));
			none.addClassName("aj-muted");
			add(none);
			return;
		}
		OrderedList list = new OrderedList();
		rows.forEach((row) -> list.add(row(row)));
		add(list);
	}

	private ListItem row(CaseRow row) {
		Anchor title = new Anchor("office/care/" + row.id(), row.title());
		title.getElement().setAttribute("router-link", true);
		title.addClassName("aj-strong");
		Span about = new Span(row.number() + " · " + row.reporter() + " · " + row.place());
		about.addClassName("aj-muted");
		Div what = new Div(title, about);
		what.addClassName("what");
		Span who = new Span(getTranslation("care.office.named", row.handler(), this.words.word("level", row.level())));
		who.addClassName("who");
		Instant due = row.due();
		ServiceTarget.Kind kind = row.dueKind();
		Span late = new Span((due != null) ? this.words.left(due) : "");
		late.addClassNames("aj-late", "aj-strong");
		Span kindWord = new Span((kind != null) ? this.words.word("target", kind) : "");
		kindWord.addClassName("aj-muted");
		Div clock = new Div(late, kindWord);
		clock.addClassName("clock");
		ListItem item = new ListItem(new Glyph(State.LATE), what, who, clock);
		item.setClassName("is-top", row.level() == Level.ADMINISTRATOR);
		return item;
	}

}
