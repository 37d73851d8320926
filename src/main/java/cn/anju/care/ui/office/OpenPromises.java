package cn.anju.care.ui.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.care.Case;
import cn.anju.care.Promise;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What was promised and is not fulfilled yet; broken promises in red. */
class OpenPromises extends Section {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 50;

	private final transient CaseDeskParts parts;

	OpenPromises(CaseDeskParts parts) {
		this.parts = parts;
		addClassNames("aj-panel", "aj-file-panel", "aj-promises");
	}

	void show() {
		List<Promise> open = this.parts.promises().open();
		Map<Long, Case> cases = this.parts.desk()
			.some(open.stream().limit(MOST).map(Promise::about).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Case::id, (one) -> one));
		removeAll();
		add(new H2(getTranslation("care.office.board.promises", open.size())));
		if (open.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.office.board.promises.none"));
			none.addClassName("aj-muted");
			add(none);
		}
		open.stream()
			.limit(MOST)
			.filter((promise) -> cases.containsKey(promise.about()))
			.forEach((promise) -> add(row(promise, cases)));
	}

	private Div row(Promise promise, Map<Long, Case> cases) {
		Case about = cases.get(promise.about());
		Anchor number = new Anchor("office/care/" + promise.about(), (about != null) ? about.number() : "");
		number.getElement().setAttribute("router-link", true);
		Span what = new Span(promise.words());
		Span who = new Span(
				getTranslation("care.office.promise.by", this.parts.words().day(promise.dueOn()), promise.madeBy()));
		who.addClassName("aj-muted");
		Div text = new Div(what, who, number);
		text.addClassName("aj-grow");
		Div row = new Div(PromisesPanel.badge(promise, this.parts.words()), text);
		row.addClassName("row");
		return row;
	}

}
