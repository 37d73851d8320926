package cn.anju.procedure.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import cn.anju.procedure.Assignee;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.shell.State;

/** The short form of a run beside a list, with its actions at the foot. */
public class RunGist extends Div {

	private static final long serialVersionUID = 1L;

	private static final int HISTORY = 4;

	private final transient RunWords words;

	private final transient OwnerKnows knows;

	private final RunActions actions;

	RunGist(RunDetails run, RunDesk desk, StepDialogs dialogs, RunWords words, OwnerKnows knows, Runnable changed) {
		this.words = words;
		this.knows = knows;
		addClassName("aj-gist");
		this.actions = new RunActions(desk, run, dialogs, words, changed, true);
		Div body = new Div();
		body.addClassName("aj-gist-body");
		dates(run, body);
		hints(run, body);
		body.add(facts(run));
		if (run.current().filter((step) -> !step.conditions().isEmpty()).isPresent()) {
			body.add(new H3(words.text("procedure.conditions.title")),
					new ConditionList(run, desk.rights(run), dialogs, words, changed));
		}
		body.add(owner(run), new H3(words.text("procedure.history.recent")), new RunHistory(run, words, HISTORY));
		add(body, this.actions);
	}

	private void dates(RunDetails run, Div body) {
		StepDetails step = run.current().orElse(null);
		if (step == null) {
			return;
		}
		RunAxis.Dates dates = new RunAxis.Dates(null, this.words.today(), step.firstPromise(), step.promise(),
				(run.legal() != null) ? run.legal().endsOn() : null);
		if (dates.any()) {
			body.add(new RunAxis(dates, this.words));
		}
	}

	private void hints(RunDetails run, Div body) {
		String late = this.words.why(run);
		if (!late.isEmpty()) {
			body.add(RunPanel.hint(State.LATE, late));
		}
		if (run.takenOver()) {
			body.add(RunPanel.hint(State.NEED, this.words.text("procedure.taken-over.hint")));
		}
		if (run.flag() != null) {
			body.add(RunPanel.hint(State.NEED, this.words.text(run.flag())));
		}
		if (run.provisional()) {
			body.add(RunPanel.hint(State.WAIT, this.words.text("procedure.provisional")));
		}
	}

	private DescriptionList facts(RunDetails run) {
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "now", run.current().map(this.words::now).orElseGet(() -> this.words.text(run.stageKey())));
		run.current().ifPresent((step) -> fact(facts, "who", this.words.who(step.template())));
		if (run.dueOn() != null) {
			fact(facts, "due", this.words.day(run.dueOn()));
		}
		if (run.legal() != null) {
			fact(facts, "legal", this.words.legal(run.legal()));
		}
		Assignee assignee = run.assignee();
		fact(facts, "assignee",
				(assignee != null) ? assignee.name() : this.words.text("procedure.dialog.assign.nobody"));
		this.knows.of(run, getLocale()).ifPresent((known) -> {
			DescriptionList.Description state = new DescriptionList.Description();
			state.add(known);
			facts.add(new DescriptionList.Term(this.words.text("procedure.gist.owner-knows")), state);
		});
		return facts;
	}

	private void fact(DescriptionList facts, String key, String value) {
		facts.add(new DescriptionList.Term(this.words.text("procedure.gist." + key)),
				new DescriptionList.Description(value));
	}

	private Paragraph owner(RunDetails run) {
		Span title = new Span(this.words.text("procedure.owner.sees"));
		title.addClassName("aj-muted");
		Paragraph said = new Paragraph(title, new Span(this.words.ownerReads(run)));
		said.addClassName("aj-said");
		return said;
	}

	/** Does what the main button does, for a key. */
	public void forward() {
		this.actions.forward();
	}

	/** Asks for a pause, for a key. */
	public void hold() {
		this.actions.hold();
	}

}
