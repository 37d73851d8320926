package cn.anju.care.ui.office;

import java.time.Instant;
import java.util.Map;

import cn.anju.care.Department;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Days;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** A suggestion before its batch: what it says, and for which department it is. */
class SuggestionRow extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Suggestion one;

	private final transient SuggestionDesk desk;

	private final transient Days days;

	private final transient Runnable changed;

	private final Select<Department> department = new Select<>();

	SuggestionRow(Suggestion one, SuggestionDesk desk, Days days, Map<Long, Department> chosen, Runnable changed) {
		this.one = one;
		this.desk = desk;
		this.days = days;
		this.changed = changed;
		addClassName("row");
		this.department.setItems(Department.values());
		this.department.setItemLabelGenerator((which) -> getTranslation("care.department." + which.name()));
		this.department.setValue(chosen.getOrDefault(one.id(), one.department()));
		this.department.setAriaLabel(getTranslation("care.suggestions.department-of", one.number()));
		Instant collected = one.collectedAt();
		Div actions = new Div(this.department);
		actions.addClassName("department");
		if (collected == null) {
			this.department.addValueChangeListener((change) -> chosen.put(one.id(), change.getValue()));
			actions.add(collect());
		}
		else {
			this.department.addValueChangeListener((_) -> assign());
		}
		add(text(), actions);
	}

	private Div text() {
		Span facts = new Span(getTranslation("care.suggestions.facts",
				this.days.written(this.one.receivedAt(), getLocale()), this.one.reporter(), this.one.handler()));
		facts.addClassName("aj-muted");
		Paragraph words = new Paragraph(this.one.words());
		words.addClassName("words");
		Div text = new Div(new CaseLink(this.one.id(), this.one.number()), facts, words);
		text.addClassName("aj-grow");
		Instant collected = this.one.collectedAt();
		if (collected != null) {
			Span when = new Span(getTranslation("care.suggestions.goes-out",
					this.days.written(this.desk.month(collected).preparedOn(), getLocale())));
			when.addClassName("aj-muted");
			text.add(when);
		}
		return text;
	}

	private NativeButton collect() {
		NativeButton collect = new NativeButton(getTranslation("care.suggestions.collect"), (_) -> {
			this.desk.collect(this.one.id(), this.one.version(), this.department.getValue());
			this.changed.run();
			Toasts.done(getTranslation("care.suggestions.collected", this.one.number()));
		});
		collect.addClassNames("aj-btn", "aj-btn-outline");
		collect.setAriaLabel(getTranslation("care.suggestions.collect") + " " + this.one.number());
		return collect;
	}

	private void assign() {
		this.desk.assign(this.one.id(), this.department.getValue());
		Toasts.done(getTranslation("care.suggestions.assigned", this.one.number(),
				getTranslation("care.department." + this.department.getValue().name())));
	}

}
