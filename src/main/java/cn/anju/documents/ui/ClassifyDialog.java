package cn.anju.documents.ui;

import cn.anju.documents.CopyKind;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.DocumentSummary;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** Asks what a file is about, and whether it shows an original or a copy. */
final class ClassifyDialog {

	private ClassifyDialog() {
	}

	static CommandDialog of(DocumentDesk desk, DocumentSummary document, Runnable changed) {
		Select<DocumentCategory> category = categories(document.category());
		Select<CopyKind> copy = copies(document.copy());
		CommandDialog dialog = new CommandDialog(text("documents.panel.classify-of", document.name()),
				text("documents.panel.classify-save"), () -> {
					desk.file(document.id(), document.version(), category.getValue(), copy.getValue());
					changed.run();
				});
		dialog.ask(category, copy);
		return dialog;
	}

	static Select<DocumentCategory> categories(@Nullable DocumentCategory value) {
		Select<DocumentCategory> category = new Select<>();
		category.setLabel(text("documents.panel.category"));
		category.setItems(DocumentCategory.values());
		category.setItemLabelGenerator((one) -> text(one.key()));
		category.setPlaceholder(text("documents.panel.category-choose"));
		category.setValue(value);
		return category;
	}

	static Select<CopyKind> copies(CopyKind value) {
		Select<CopyKind> copy = new Select<>();
		copy.setLabel(text("documents.panel.copy"));
		copy.setItems(CopyKind.values());
		copy.setItemLabelGenerator((one) -> text(one.key()));
		copy.setValue(value);
		return copy;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
