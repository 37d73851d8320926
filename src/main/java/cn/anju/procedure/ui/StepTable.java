package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import cn.anju.core.Actor;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;
import cn.anju.procedure.RunRights;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.StepState;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;

/** The steps of a run: who, when promised and finished, how long, and why. */
class StepTable extends Div {

	private static final long serialVersionUID = 1L;

	private final transient RunDetails run;

	private final transient RunRights rights;

	private final transient StepDialogs dialogs;

	private final transient RunWords words;

	private final transient Runnable changed;

	StepTable(RunDetails run, RunRights rights, StepDialogs dialogs, RunWords words, Runnable changed) {
		this.run = run;
		this.rights = rights;
		this.dialogs = dialogs;
		this.words = words;
		this.changed = changed;
		addClassName("aj-steps");
		NativeTableBody body = new NativeTableBody();
		run.steps().forEach((step) -> body.add(row(step)));
		NativeTable table = new NativeTable(head(), body);
		table.getElement()
			.setAttribute("aria-label", words.text("procedure.steps.title", words.text(run.template().nameKey())));
		add(table);
	}

	private NativeTableHeader head() {
		NativeTableRow row = new NativeTableRow();
		Stream.of("step", "who", "promise", "finished", "days", "note")
			.map((column) -> new NativeTableHeaderCell(this.words.text("procedure.steps." + column)))
			.forEach((cell) -> {
				cell.getElement().setAttribute("scope", "col");
				row.add(cell);
			});
		return new NativeTableHeader(row);
	}

	private NativeTableRow row(StepDetails step) {
		NativeTableRow row = new NativeTableRow(name(step), new NativeTableCell(new Span(who(step))), promise(step),
				whole(finished(step)), whole(days(step)), note(step));
		if (step.current()) {
			row.addClassName("current");
			row.getElement().setAttribute("aria-current", "step");
		}
		return row;
	}

	private static NativeTableCell whole(String text) {
		Span words = new Span(text);
		words.addClassName("nb");
		return new NativeTableCell(words);
	}

	private NativeTableCell name(StepDetails step) {
		Span state = new Span(this.words.text("procedure.state." + step.state()));
		state.addClassName("aj-sr");
		Div line = new Div(new Glyph(state(step)), state, new Span(this.words.name(step.template())));
		line.addClassName("name");
		return new NativeTableCell(line);
	}

	private State state(StepDetails step) {
		if (step.current()) {
			return this.words.state(this.run);
		}
		return switch (step.state()) {
			case DONE, BEFORE_ANJU -> State.DONE;
			case OPEN -> State.NOW;
			case SKIPPED, AHEAD -> State.TODO;
		};
	}

	private String who(StepDetails step) {
		Actor by = step.by();
		return (by != null && by.isStaff()) ? by.name() : this.words.text(step.template().actor().textKey());
	}

	/** A promise that moved is struck through, never hidden. */
	private NativeTableCell promise(StepDetails step) {
		NativeTableCell cell = new NativeTableCell();
		LocalDate promise = (step.promise() != null) ? step.promise() : step.planned();
		LocalDate first = step.firstPromise();
		if (first != null && promise != null && !first.equals(promise)) {
			Element old = new Element("s").setText(this.words.day(first));
			old.setAttribute("title", this.words.text("procedure.axis.first"));
			cell.getElement().appendChild(old);
		}
		Span day = new Span((promise != null) ? this.words.day(promise) : this.words.text("procedure.none"));
		day.addClassName("nb");
		if (step.promise() == null) {
			day.addClassName("aj-muted");
		}
		cell.add(day);
		return cell;
	}

	private String finished(StepDetails step) {
		if (step.state() == StepState.BEFORE_ANJU) {
			return this.words.text("procedure.steps.before");
		}
		return this.words.day(step.finishedOn());
	}

	private String days(StepDetails step) {
		if (step.took() != null) {
			return step.took().toString();
		}
		return (step.day() > 0 && step.days() > 0) ? step.day() + " / " + step.days() : "";
	}

	private NativeTableCell note(StepDetails step) {
		NativeTableCell cell = new NativeTableCell();
		if (step.state() == StepState.SKIPPED) {
			cell.add(new Span(this.words.text("procedure.state.SKIPPED")));
		}
		this.run.history()
			.stream()
			.filter((event) -> step.key().equals(event.step()) && tells(event))
			.findFirst()
			.ifPresent((event) -> cell.add(new Span(new EventWords(this.words, this.run.template()).why(event))));
		buttons(step).forEach(cell::add);
		return cell;
	}

	private static boolean tells(RunEvent event) {
		return switch (event.kind()) {
			case FINISHED, SKIPPED, RETURNED, PROMISED, TAKEN_BACK -> true;
			default -> false;
		};
	}

	private Stream<Component> buttons(StepDetails step) {
		if (!this.rights.moves() || this.run.pausedOn() != null) {
			return Stream.empty();
		}
		boolean beside = step.state() == StepState.OPEN && !step.current() && !this.run.lifecycle().isClosed();
		if (beside) {
			return Stream.of(button("finish", step, () -> this.dialogs.finish(this.run, step, this.changed)),
					button("skip", step, () -> this.dialogs.skip(this.run, step, this.changed)));
		}
		return this.rights.takesBack().contains(step.key())
				? Stream.of(button("take-back", step, () -> this.dialogs.takeBack(this.run, step, this.changed)))
				: Stream.empty();
	}

	private NativeButton button(String verb, StepDetails step, Runnable act) {
		NativeButton button = new NativeButton(this.words.text("procedure.verb." + verb), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-btn-text");
		button.setAriaLabel(this.words.text("procedure.verb." + verb) + " " + this.words.name(step.template()));
		return button;
	}

}
