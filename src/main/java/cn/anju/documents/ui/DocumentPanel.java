package cn.anju.documents.ui;

import java.io.ByteArrayInputStream;

import cn.anju.core.Days;
import cn.anju.core.Subject;
import cn.anju.documents.CopyKind;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.DocumentSettings;
import cn.anju.documents.DocumentSummary;
import cn.anju.documents.NewDocument;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

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

	private final Select<DocumentCategory> category = ClassifyDialog.categories(DocumentCategory.OTHER);

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
		refresh();
	}

	/** Reads the files again. */
	public void refresh() {
		this.list.removeAll();
		var documents = this.desk.of(this.holder);
		if (documents.isEmpty()) {
			this.list.add(new Paragraph(getTranslation("documents.panel.none")));
		}
		documents.forEach((document) -> this.list
			.add(new DocumentRow(document, this.days, this.changeable, this::show, this::askWhy, this::classify)));
	}

	private Div uploading() {
		int largest = (int) this.settings.largest().toBytes();
		Upload upload = new Upload(new InMemoryUploadHandler((file, content) -> keep(file.fileName(), content)) {

			private static final long serialVersionUID = 1L;

			@Override
			public long getFileSizeMax() {
				return largest;
			}
		});
		upload.setMaxFileSize(largest);
		upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".heic");
		NativeButton choose = new NativeButton(getTranslation("documents.panel.upload"));
		choose.addClassNames("aj-btn", "aj-btn-outline");
		upload.setUploadButton(choose);
		upload.setDropLabel(new Span(getTranslation("documents.panel.drop")));
		Paragraph hint = new Paragraph(
				getTranslation("documents.panel.upload-hint", this.settings.largest().toMegabytes()));
		hint.addClassName("aj-muted");
		Div uploading = new Div(this.category, this.copy, upload, hint);
		uploading.addClassName("uploading");
		return uploading;
	}

	void keep(String name, byte[] content) {
		this.desk.add(new NewDocument(this.holder, name, this.category.getValue(), this.copy.getValue(), false, null),
				new ByteArrayInputStream(content));
		refresh();
		Toasts.done(getTranslation("documents.panel.saved", name));
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
