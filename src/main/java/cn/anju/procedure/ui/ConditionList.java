package cn.anju.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Evidence;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRights;
import cn.anju.procedure.StepDetails;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;

/**
 * Every condition of the present step: what answers it or what is missing, who brings it
 * about, and the way to record or withdraw it.
 */
class ConditionList extends UnorderedList {

	private static final long serialVersionUID = 1L;

	private final transient RunDetails run;

	private final transient RunRights rights;

	private final transient StepDialogs dialogs;

	private final transient RunWords words;

	private final transient Runnable changed;

	ConditionList(RunDetails run, RunRights rights, StepDialogs dialogs, RunWords words, Runnable changed) {
		this.run = run;
		this.rights = rights;
		this.dialogs = dialogs;
		this.words = words;
		this.changed = changed;
		addClassName("aj-conditions");
		run.current().map(StepDetails::conditions).ifPresent((all) -> all.forEach((one) -> add(row(one))));
	}

	private ListItem row(ConditionDetails condition) {
		boolean met = condition.answer().met();
		Span name = new Span(this.words.text(condition.textKey()));
		Span answer = new Span(said(condition));
		answer.addClassNames("aj-muted", "aj-small");
		Div words = new Div(name, answer);
		words.addClassName("aj-grow");
		Span state = new Span(
				this.words.text(met ? "procedure.condition-state.met" : "procedure.condition-state.missing"));
		state.addClassName("aj-sr");
		ListItem row = new ListItem(new Glyph(met ? State.DONE : State.NEED), state, words);
		if (this.rights.records(condition) && !this.run.lifecycle().isClosed()) {
			row.add(button(condition, met));
		}
		return row;
	}

	private String said(ConditionDetails condition) {
		String answer = this.words.answer(condition);
		Evidence evidence = condition.evidence();
		if (evidence == null) {
			return condition.answer().met() ? answer
					: this.words.text("procedure.condition-by", answer, this.words.text(condition.by().textKey()));
		}
		StringBuilder said = new StringBuilder(answer);
		if (evidence.number() != null) {
			said.append(" · ").append(evidence.number());
		}
		if (evidence.note() != null) {
			said.append(" · ").append(evidence.note());
		}
		return said.toString();
	}

	private NativeButton button(ConditionDetails condition, boolean met) {
		String verb = met ? "withdraw" : "record";
		NativeButton button = new NativeButton(this.words.text("procedure.verb." + verb), (_) -> {
			if (met) {
				this.dialogs.withdraw(this.run, condition, this.changed);
			}
			else {
				this.dialogs.record(this.run, condition, this.changed);
			}
		});
		button.addClassNames("aj-btn", met ? "aj-btn-text" : "aj-btn-quiet");
		button.setAriaLabel(this.words.text("procedure.verb." + verb) + " " + this.words.text(condition.textKey()));
		return button;
	}

}
