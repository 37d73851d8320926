package cn.anju.procedure.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import cn.anju.core.Refused;
import cn.anju.procedure.RowResult;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;

/** Asks once for many rows, then says what became of them. */
class BulkDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient RunWords words;

	private final transient Map<Long, String> labels;

	private final transient Runnable changed;

	private final Div problem = new Div();

	private final Button go;

	private transient Supplier<List<RowResult>> command = List::of;

	BulkDialog(RunWords words, Collection<BulkDialogs.Row> rows, String title, String verb, Runnable changed) {
		this.words = words;
		this.changed = changed;
		this.labels = rows.stream()
			.collect(Collectors.toMap((row) -> row.ref().runId(), BulkDialogs.Row::label, (one, _) -> one));
		setHeaderTitle(title);
		addClassName("aj-step-dialog");
		this.problem.addClassName("aj-alert");
		this.problem.getElement().setAttribute("role", "alert");
		this.problem.setVisible(false);
		this.go = new Button(verb, (_) -> act());
		this.go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.go.setDisableOnClick(true);
		add(this.problem);
		getFooter().add(new Button(words.text("procedure.dialog.cancel"), (_) -> close()), this.go);
	}

	void hint(String text) {
		Paragraph hint = new Paragraph(text);
		hint.addClassName("aj-muted");
		add(hint);
	}

	void ask(Supplier<List<RowResult>> act) {
		this.command = act;
		open();
	}

	private void act() {
		this.problem.setVisible(false);
		try {
			tell(this.command.get());
		}
		catch (Refused ex) {
			this.problem.removeAll();
			this.problem.add(new Glyph(State.LATE), new Span(this.words.refusal(ex.reason(), ex.facts())));
			this.problem.setVisible(true);
			this.go.setEnabled(true);
		}
	}

	private void tell(List<RowResult> results) {
		List<RowResult> refused = results.stream().filter((result) -> !result.done()).toList();
		int done = results.size() - refused.size();
		removeAll();
		setHeaderTitle(this.words.text("procedure.bulk.result"));
		Paragraph sum = new Paragraph(
				this.words.text(refused.isEmpty() ? "procedure.bulk.all-done" : "procedure.bulk.partly",
						Integer.toString(done), Integer.toString(refused.size())));
		sum.getElement().setAttribute("role", "status");
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-refused");
		refused.forEach((result) -> list.add(row(result)));
		add(sum, list);
		getFooter().removeAll();
		getFooter().add(new Button(this.words.text("procedure.bulk.close"), (_) -> close()));
		this.changed.run();
	}

	private ListItem row(RowResult result) {
		String why = (result.refusal() != null) ? this.words.refusal(result.refusal(), result.facts()) : "";
		Span label = new Span(this.labels.getOrDefault(result.runId(), ""));
		label.addClassName("unit");
		return new ListItem(new Glyph(State.LATE), label, new Span(why));
	}

}
