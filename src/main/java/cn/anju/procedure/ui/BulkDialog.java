package cn.anju.procedure.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import cn.anju.core.Refused;
import cn.anju.procedure.RowResult;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;

/** Asks once for many rows, then says what became of them. */
class BulkDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient RunWords words;

	private final transient Map<Long, String> labels;

	private final transient Runnable changed;

	private transient Supplier<List<RowResult>> command = List::of;

	BulkDialog(RunWords words, Collection<BulkDialogs.Row> rows, String title, String verb, Runnable changed) {
		super(title, verb);
		this.words = words;
		this.changed = changed;
		this.labels = rows.stream()
			.collect(Collectors.toMap((row) -> row.ref().runId(), BulkDialogs.Row::label, (one, _) -> one));
	}

	void ask(Supplier<List<RowResult>> act) {
		this.command = act;
		open();
	}

	@Override
	protected boolean carryOut() {
		tell(this.command.get());
		return false;
	}

	@Override
	protected String why(RuntimeException refusal) {
		return (refusal instanceof Refused refused) ? this.words.refusal(refused.reason(), refused.facts())
				: super.why(refusal);
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
		Button close = new Button(this.words.text("procedure.bulk.close"), (_) -> close());
		getFooter().add(close);
		close.focus();
		this.changed.run();
	}

	private ListItem row(RowResult result) {
		String why = (result.refusal() != null) ? this.words.refusal(result.refusal(), result.facts()) : "";
		Span label = new Span(this.labels.getOrDefault(result.runId(), ""));
		label.addClassName("unit");
		return new ListItem(new Glyph(State.LATE), label, new Span(why));
	}

}
