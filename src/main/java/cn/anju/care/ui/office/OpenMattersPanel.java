package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.OpenCase;
import cn.anju.care.OpenMatters;
import cn.anju.care.OpenPromise;
import cn.anju.core.Days;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What is open and unresolved: late cases first, then the others, then promises. */
class OpenMattersPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int FIRST = 30;

	private final transient Days days;

	OpenMattersPanel(OpenMatters open, Days days) {
		this.days = days;
		addClassName("open-matters");
		add(new H3(getTranslation("care.shifts.cases", open.cases().size(), open.late())), cases(open.cases()));
		if (!open.promises().isEmpty()) {
			add(new H3(getTranslation("care.shifts.promises", open.promises().size())));
			open.promises().forEach((one) -> add(row(one)));
		}
	}

	private Div cases(List<OpenCase> all) {
		Div rows = new Div();
		if (all.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.shifts.no-cases"));
			none.addClassName("aj-muted");
			rows.add(none);
		}
		all.stream().limit(FIRST).forEach((one) -> rows.add(row(one)));
		if (all.size() > FIRST) {
			NativeButton more = new NativeButton(getTranslation("care.shifts.all-cases", all.size()));
			more.addClassNames("aj-btn", "aj-btn-outline");
			more.addClickListener((_) -> {
				rows.remove(more);
				all.stream().skip(FIRST).forEach((one) -> rows.add(row(one)));
			});
			rows.add(more);
		}
		return rows;
	}

	private Div row(OpenCase one) {
		Span title = new Span(one.title());
		title.addClassName("title");
		Span facts = new Span(
				getTranslation("care.shifts.case", one.handler(), this.days.written(one.receivedAt(), getLocale())));
		facts.addClassName("aj-muted");
		Div text = new Div(new CaseLink(one.id(), one.number()), title, facts);
		text.addClassName("aj-grow");
		Div row = new Div(text);
		row.addClassName("row");
		if (one.late()) {
			row.add(new StateBadge(State.LATE, getTranslation("care.shifts.late")));
		}
		return row;
	}

	private Div row(OpenPromise one) {
		Span facts = new Span(
				getTranslation("care.shifts.promise", this.days.written(one.dueOn(), getLocale()), one.madeBy()));
		facts.addClassName("aj-muted");
		Div text = new Div(new CaseLink(one.about(), one.words()), facts);
		text.addClassName("aj-grow");
		Div row = new Div(text);
		row.addClassName("row");
		return row;
	}

}
