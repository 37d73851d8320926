package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import cn.anju.care.DepartmentAnswer;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Days;
import cn.anju.shell.Icon;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** What one department gets for a month: printed, handed over, answered line by line. */
class BatchPanel extends Section {

	private static final long serialVersionUID = 1L;

	private transient SuggestionBatch batch;

	private final transient SuggestionDesk desk;

	private final transient Days days;

	private final transient Runnable changed;

	private final Div head = new Div();

	private final Map<Long, Div> rows = new HashMap<>();

	BatchPanel(SuggestionBatch batch, SuggestionDesk desk, Days days, Runnable changed) {
		this.batch = batch;
		this.desk = desk;
		this.days = days;
		this.changed = changed;
		addClassNames("aj-panel", "aj-file-panel");
		this.head.addClassName("head");
		showHead();
		add(this.head, actions());
		for (Suggestion line : batch.lines()) {
			Div row = new Div();
			row.addClassName("row");
			fill(row, line);
			this.rows.put(line.id(), row);
			add(row);
		}
	}

	/** Only this line is read anew: what is typed at others stays. */
	private void answered(Suggestion answered) {
		this.desk.batches(this.batch.month().month())
			.stream()
			.filter((one) -> one.id() == this.batch.id())
			.forEach((one) -> this.batch = one);
		showHead();
		this.batch.lines()
			.stream()
			.filter((line) -> line.id() == answered.id())
			.forEach((line) -> fill(Objects.requireNonNull(this.rows.get(line.id())), line));
	}

	private void showHead() {
		Span facts = new Span(getTranslation("care.batch.facts", this.batch.number(), this.batch.projectName(),
				this.batch.lines().size()));
		facts.addClassName("aj-muted");
		this.head.removeAll();
		this.head.add(new Div(new H2(getTranslation("care.department." + this.batch.department().name())), facts),
				badge());
	}

	private StateBadge badge() {
		LocalDate due = this.batch.dueOn();
		String day = (due != null) ? this.days.written(due, getLocale()) : "";
		boolean late = this.batch.isLate(this.days.today());
		return switch (this.batch.state()) {
			case PREPARED -> late ? new StateBadge(State.LATE, getTranslation("care.batch.late-to-send", day))
					: new StateBadge(State.NEED, getTranslation("care.batch.to-send", day));
			case SENT -> late ? new StateBadge(State.LATE, getTranslation("care.batch.late-to-answer", day))
					: new StateBadge(State.WAIT, getTranslation("care.batch.to-answer", day));
			case ANSWERED -> new StateBadge(State.DONE, getTranslation("care.batch.answered"));
			case TAKEN_BACK -> new StateBadge(State.WAIT,
					getTranslation(this.batch.lines().isEmpty() ? "care.batch.empty" : "care.batch.taken-back"));
		};
	}

	private Div actions() {
		Div actions = new Div();
		actions.addClassName("actions");
		SuggestionBatch.Sent sent = this.batch.sent();
		if (this.batch.state() != SuggestionBatch.State.TAKEN_BACK) {
			actions.add(print());
		}
		if (this.batch.state() == SuggestionBatch.State.PREPARED) {
			NativeButton send = new NativeButton(getTranslation("care.batch.mark-sent"),
					(_) -> new SentDialog(this.batch, this.desk, this.days.today(), this.changed).open());
			send.addClassNames("aj-btn", "aj-btn-quiet");
			send.setAriaLabel(getTranslation("care.batch.mark-sent") + " " + this.batch.number());
			actions.add(send);
		}
		if (sent != null) {
			Span when = new Span(
					getTranslation("care.batch.sent", this.days.written(sent.on(), getLocale()), sent.to(), sent.by()));
			when.addClassNames("aj-muted", "sent");
			actions.add(when);
		}
		return actions;
	}

	private Anchor print() {
		String file = getTranslation("care.batch.file", this.batch.number());
		Anchor print = new Anchor((DownloadHandler) (event) -> {
			event.setFileName(file);
			event.setContentType("application/pdf");
			this.desk.print(this.batch.id(), event.getOutputStream());
		}, "");
		print.add(new Icon("download"), new Span(getTranslation("care.batch.print")));
		print.addClassNames("aj-btn", "aj-btn-outline");
		return print;
	}

	private void fill(Div row, Suggestion line) {
		row.removeAll();
		Span facts = new Span(getTranslation("care.suggestions.facts",
				this.days.written(line.receivedAt(), getLocale()), line.reporter(), line.handler()));
		facts.addClassName("aj-muted");
		Paragraph words = new Paragraph(line.words());
		words.addClassName("words");
		Div text = new Div(new CaseLink(line.id(), line.number()), facts, words);
		text.addClassName("aj-grow");
		row.add(text);
		DepartmentAnswer answer = line.answer();
		if (line.isTakenBack()) {
			row.add(new StateBadge(State.WAIT, getTranslation("care.batch.line-taken-back")));
		}
		else if (this.batch.sent() == null) {
			row.add(new LineDepartment(this.batch, line, this.desk, this.changed));
		}
		if (answer != null) {
			text.add(answer(answer));
		}
		if (line.awaitsAnswer()) {
			text.add(new AnswerForm(this.batch, line, this.desk, this.days.today(), () -> answered(line)));
		}
	}

	private Div answer(DepartmentAnswer answer) {
		Span who = new Span(getTranslation("care.batch.answered-by", answer.by(),
				this.days.written(answer.on(), getLocale()), answer.writtenBy()));
		who.addClassName("aj-muted");
		Paragraph words = new Paragraph(answer.words());
		words.addClassName("words");
		Div said = new Div(who, words);
		said.addClassName("answer");
		return said;
	}

}
