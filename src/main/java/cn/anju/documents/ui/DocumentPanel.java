package cn.anju.documents.ui;

import java.io.ByteArrayInputStream;

import cn.anju.core.Days;
import cn.anju.core.Subject;
import cn.anju.documents.CopyKind;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentChange;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.DocumentSettings;
import cn.anju.documents.DocumentSummary;
import cn.anju.documents.NewDocument;
import cn.anju.documents.Scan;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;

/**
 * The files of one holder for staff: open, upload, show to the owner, remove and undo.
 */
@StyleSheet("context://anju/documents.css")
public class DocumentPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient DocumentDesk desk;

	private final transient DocumentSettings settings;

	private final transient Days days;

	private final transient Subject holder;

	private final boolean changeable;

	private final Div list = new Div();

	private final Div undo = new Div();

	private final Div register = new Div();

	private final Select<DocumentCategory> category = ClassifyDialog.categories(null);

	private final Select<CopyKind> copy = ClassifyDialog.copies(CopyKind.COPY);

	DocumentPanel(DocumentDesk desk, DocumentSettings settings, Days days, Subject holder) {
		this.desk = desk;
		this.settings = settings;
		this.days = days;
		this.holder = holder;
		this.changeable = desk.mayChange(holder);
		addClassNames("aj-panel", "aj-documents");
		add(new H2(getTranslation("documents.panel.title")), this.list, this.undo);
		if (this.changeable) {
			add(uploading());
		}
		add(this.register);
		refresh();
	}

	/** Reads the files again. */
	public void refresh() {
		this.list.removeAll();
		var documents = this.desk.of(this.holder);
		if (documents.isEmpty()) {
			this.list.add(new Paragraph(getTranslation("documents.panel.none")));
		}
		this.register.removeAll();
		this.register.add(register());
		documents.forEach((document) -> this.list
			.add(new DocumentRow(document, this.days, this.changeable, this::show, this::askWhy, this::classify)));
	}

	/** What was done to files and checklist, by whom and why. */
	private NativeDetails register() {
		UnorderedList entries = new UnorderedList();
		entries.addClassName("register");
		for (DocumentChange change : this.desk.history(this.holder)) {
			ListItem entry = new ListItem(
					new Span(getTranslation("documents.register.entry", getTranslation(change.deed().key()),
							change.about())),
					new Span(getTranslation("documents.register.by", change.by(),
							this.days.written(change.at(), getLocale()))));
			if (!change.reason().isEmpty()) {
				entry.add(new Span(getTranslation("documents.register.why", change.reason())));
			}
			entries.add(entry);
		}
		return new NativeDetails(getTranslation("documents.register.title"), entries);
	}

	private Div uploading() {
		Upload upload = PaperUpload.of(this.settings, getTranslation("documents.panel.upload"), this::keep);
		String allowed = getTranslation("documents.panel.upload-hint", this.settings.largest().toMegabytes());
		Paragraph hint = new Paragraph(getTranslation("documents.panel.category-first"));
		hint.addClassName("aj-muted");
		upload.setEnabled(false);
		this.category.addValueChangeListener((_) -> {
			upload.setEnabled(true);
			hint.setText(allowed);
		});
		Div uploading = new Div(this.category, this.copy, upload, hint);
		uploading.addClassName("uploading");
		return uploading;
	}

	private void keep(Scan paper) {
		this.desk.add(
				new NewDocument(this.holder, paper.name(), this.category.getValue(), this.copy.getValue(), false, null),
				new ByteArrayInputStream(paper.content()));
		refresh();
		Toasts.done(getTranslation("documents.panel.saved", paper.name()));
	}

	private void show(DocumentSummary document, boolean toOwner) {
		this.desk.show(document.id(), document.version(), toOwner);
		refresh();
		Toasts.done(getTranslation(toOwner ? "documents.panel.shown" : "documents.panel.hidden", document.name()));
	}

	private void classify(DocumentSummary document) {
		ClassifyDialog.of(this.desk, document, () -> {
			refresh();
			Toasts.done(getTranslation("documents.panel.classified", document.name()));
		}).open();
	}

	private void askWhy(DocumentSummary document) {
		new ReasonDialog(getTranslation("documents.panel.remove-of", document.name()),
				getTranslation("documents.panel.remove"), (reason) -> remove(document, reason))
			.open();
	}

	private void remove(DocumentSummary document, String reason) {
		this.desk.remove(document.id(), document.version(), reason);
		refresh();
		NativeButton back = new NativeButton(getTranslation("documents.panel.undo"), (_) -> {
			this.desk.restore(document.id());
			this.undo.removeAll();
			refresh();
		});
		back.addClassNames("aj-btn", "aj-btn-quiet");
		this.undo.removeAll();
		this.undo.add(new Span(getTranslation("documents.panel.removed", document.name())), back);
		this.undo.getElement().setAttribute("role", "status");
		this.undo.addClassName("undo");
	}

}
