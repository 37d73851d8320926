package cn.anju.documents.ui;

import java.util.List;

import cn.anju.documents.ChecklistDesk;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.DocumentSummary;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** What staff says about an item: which file shows it, how long it is valid. */
final class ChecklistDialogs {

	private ChecklistDialogs() {
	}

	static CommandDialog receive(ChecklistDesk desk, ChecklistEntry entry, List<DocumentSummary> files, String name,
			Runnable changed) {
		Select<DocumentSummary> file = new Select<>();
		file.setLabel(text("documents.checklist.file"));
		file.setEmptySelectionAllowed(true);
		file.setEmptySelectionCaption(text("documents.checklist.paper"));
		file.setItems(files);
		file.setItemLabelGenerator((one) -> (one != null) ? one.name() + " · " + text(one.copy().key())
				: text("documents.checklist.paper"));
		CommandDialog dialog = new CommandDialog(name, text("documents.checklist.receive"), () -> {
			desk.receive(entry.id(), entry.version(), file.getOptionalValue().map(DocumentSummary::id).orElse(null));
			changed.run();
		});
		dialog.ask(file);
		return dialog;
	}

	static CommandDialog accept(ChecklistDesk desk, ChecklistEntry entry, String name, Runnable changed) {
		DayField valid = new DayField(text("documents.checklist.valid-until"), null);
		valid.setRequiredIndicatorVisible(false);
		CommandDialog dialog = new CommandDialog(name, text("documents.checklist.accept"), () -> {
			desk.accept(entry.id(), entry.version(), valid.getValue());
			changed.run();
		});
		dialog.ask(new Paragraph(text("documents.checklist.accept-what")), valid);
		return dialog;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
