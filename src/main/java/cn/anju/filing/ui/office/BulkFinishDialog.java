package cn.anju.filing.ui.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.filing.BulkOffer;
import cn.anju.filing.FilingBulk;
import cn.anju.filing.FilingProcedure;
import cn.anju.filing.FilingRefusal;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.RowResult;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** One confirmation for many filings, then what became of each. */
class BulkFinishDialog {

	private static final int LONGEST_NUMBER = 64;

	private final BulkOffer offer;

	private final FilingBulk desk;

	private final LedgerWords words;

	private final Runnable changed;

	private final CommandDialog dialog;

	private final DayField on;

	private final Map<Long, TextField> numbers = new LinkedHashMap<>();

	BulkFinishDialog(BulkOffer offer, FilingBulk desk, LedgerWords words, Runnable changed) {
		this.offer = offer;
		this.desk = desk;
		this.words = words;
		this.changed = changed;
		String verb = getTranslation("procedure.filing." + offer.step() + ".name");
		this.dialog = new CommandDialog(getTranslation("filing.bulk.finish", verb, offer.able().size()),
				getTranslation("filing.bulk.save", offer.able().size()), this::finish);
		this.on = new DayField(getTranslation("filing.bulk.on"), words.today());
		this.on.setMax(words.today());
		this.on.setRequiredIndicatorVisible(true);
		this.dialog.ask(new Paragraph(getTranslation("filing.bulk.what", offer.able().size())), this.on);
		if (offer.asksNumbers()) {
			offer.able().forEach(this::askNumber);
		}
		if (!offer.refused().isEmpty()) {
			this.dialog.ask(refused());
		}
		this.dialog.mark(FilingRefusal.DAY, this.on);
		this.dialog.mark(FilingRefusal.NUMBER_MISSING, this.numbers.values().toArray(Component[]::new));
	}

	void open() {
		this.dialog.open();
	}

	private void askNumber(LedgerRow row) {
		TextField number = new TextField(getTranslation("filing.bulk.number", this.words.label(row)));
		number.setMaxLength(LONGEST_NUMBER);
		number.setRequiredIndicatorVisible(true);
		this.numbers.put(row.ref().runId(), number);
		this.dialog.ask(number);
	}

	private Div refused() {
		Paragraph title = new Paragraph(getTranslation("filing.bulk.not-done", this.offer.refused().size()));
		title.addClassName("aj-strong");
		UnorderedList list = new UnorderedList();
		this.offer.refused().forEach((one) -> list.add(item(this.words.label(one.row()), one.reason(), List.of())));
		Div refused = new Div(title, list);
		refused.addClassName("aj-results");
		return refused;
	}

	private ListItem item(String label, Refusal reason, List<Object> facts) {
		Span name = new Span(label);
		name.addClassName("aj-strong");
		Span why = new Span(this.words.refusal(UI.getCurrent().getLocale(), reason, facts));
		why.addClassName("aj-muted");
		Glyph mark = new Glyph(State.LATE);
		return new ListItem(mark, name, why);
	}

	private void finish() {
		LocalDate day = this.on.getOptionalValue().orElseThrow(() -> new Refused(FilingRefusal.DAY));
		Map<Long, String> typed = new HashMap<>();
		this.numbers.forEach((run, field) -> typed.put(run, field.getValue()));
		if (typed.values().stream().anyMatch(String::isBlank)) {
			throw new Refused(FilingRefusal.NUMBER_MISSING);
		}
		List<RowResult> results = this.desk.finish(this.offer.able(), this.offer.step(), day, typed);
		this.changed.run();
		show(results);
	}

	private void show(List<RowResult> results) {
		Map<Long, String> labels = this.offer.able()
			.stream()
			.collect(Collectors.toMap((row) -> row.ref().runId(), this.words::label));
		long done = results.stream().filter(RowResult::done).count();
		Dialog result = new Dialog();
		result.addClassName("aj-command");
		result.setHeaderTitle(getTranslation("filing.bulk.result", done, results.size() - done));
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-results");
		for (RowResult one : results) {
			String label = labels.getOrDefault(one.runId(), "");
			Refusal reason = one.refusal();
			list.add((reason != null) ? item(label, reason, one.facts()) : new ListItem(new Glyph(State.DONE),
					new Span(label), new Span(getTranslation("filing.bulk.done"))));
		}
		result.add(list);
		if (FilingProcedure.FORM.equals(this.offer.step()) && done > 0) {
			Button forms = new Button(getTranslation("filing.forms.open"), (_) -> {
				result.close();
				UI.getCurrent().navigate("office/filing/forms");
			});
			forms.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
			result.getFooter().add(forms);
		}
		Button close = new Button(getTranslation("shell.close"), (_) -> result.close());
		result.getFooter().add(close);
		result.open();
	}

	private static String getTranslation(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
