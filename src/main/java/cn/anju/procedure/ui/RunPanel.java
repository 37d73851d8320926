package cn.anju.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRights;
import cn.anju.procedure.StepDetails;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/**
 * Everything about one run: its steps, the conditions of the present one, what the reader
 * can do, and what happened. Made by {@link RunPanels}.
 */
public class RunPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int HISTORY = 6;

	private final transient RunDesk desk;

	private final transient StepDialogs dialogs;

	private final transient RunWords words;

	private final transient Runnable changed;

	private final long runId;

	RunPanel(RunDetails run, RunDesk desk, StepDialogs dialogs, RunWords words, Runnable changed) {
		this.desk = desk;
		this.dialogs = dialogs;
		this.words = words;
		this.changed = changed;
		this.runId = run.ref().runId();
		addClassName("aj-run");
		show(run);
	}

	/** Reads the run again and shows it. */
	public void refresh() {
		this.desk.run(this.runId).ifPresent(this::show);
	}

	private void show(RunDetails run) {
		removeAll();
		RunRights rights = this.desk.rights(run);
		Runnable reload = () -> {
			refresh();
			this.changed.run();
		};
		Section steps = new Section(head(run));
		steps.addClassName("aj-panel");
		hints(run, steps);
		run.current().ifPresent((step) -> steps.add(axis(run, step)));
		steps.add(new StepTable(run, rights, this.dialogs, this.words, reload));
		if (run.current().filter((step) -> !step.conditions().isEmpty()).isPresent()) {
			steps.add(new H3(this.words.text("procedure.conditions.title")),
					new ConditionList(run, rights, this.dialogs, this.words, reload));
		}
		steps.add(new RunActions(this.desk, run, this.dialogs, this.words, reload, false));
		Section history = new Section(new H2(this.words.text("procedure.history.title")),
				new RunHistory(run, this.words, HISTORY));
		history.addClassName("aj-panel");
		add(steps, history);
	}

	private Div head(RunDetails run) {
		Span version = new Span(
				this.words.text("procedure.template-version", Integer.toString(run.template().version())));
		version.addClassNames("aj-muted", "aj-small");
		Div gap = new Div();
		gap.addClassName("aj-grow");
		Div head = new Div(new H2(this.words.text("procedure.steps.title", this.words.text(run.template().nameKey()))),
				version, gap, new StateBadge(this.words.state(run), this.words.stateWord(run)));
		head.addClassName("aj-run-head");
		return head;
	}

	private void hints(RunDetails run, Section panel) {
		if (run.flag() != null) {
			panel.add(hint(State.NEED, this.words.text(run.flag())));
		}
		if (run.takenOver()) {
			panel.add(hint(State.NEED, this.words.text("procedure.taken-over.hint")));
		}
		if (run.pausedOn() != null) {
			panel.add(hint(State.WAIT, this.words.text("procedure.paused.hint", this.words.day(run.pausedOn()),
					(run.pauseReason() != null) ? run.pauseReason() : "")));
		}
		String late = this.words.why(run);
		if (!late.isEmpty()) {
			panel.add(hint(State.LATE, late));
		}
		if (run.provisional()) {
			panel.add(hint(State.WAIT, this.words.text("procedure.provisional")));
		}
	}

	static Paragraph hint(State state, String text) {
		Paragraph hint = new Paragraph(new Glyph(state), new Span(text));
		hint.addClassName("aj-hint");
		return hint;
	}

	private Div axis(RunDetails run, StepDetails step) {
		RunAxis.Dates dates = new RunAxis.Dates(step.openedOn(), this.words.today(), step.firstPromise(),
				step.promise(), (run.legal() != null) ? run.legal().endsOn() : null);
		return dates.any() ? new RunAxis(dates, this.words) : new Div();
	}

}
