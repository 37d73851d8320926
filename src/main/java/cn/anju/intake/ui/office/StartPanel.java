package cn.anju.intake.ui.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import cn.anju.core.Refused;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportProgress;
import cn.anju.shell.Alert;
import cn.anju.shell.Icon;

/** Chooses what to import and the file. What was chosen stays when a file is refused. */
class StartPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MEGABYTE = 1 << 20;

	private final transient ImportDesk desk;

	private final transient Consumer<ImportPreview> found;

	private final RadioButtonGroup<ImportDesk.Kind> kinds = new RadioButtonGroup<>();

	private final Paragraph hint = new Paragraph();

	private final Paragraph reading = new Paragraph();

	private final Upload upload = new Upload();

	private volatile String kind = "";

	StartPanel(ImportDesk desk, Consumer<ImportPreview> found) {
		this.desk = desk;
		this.found = found;
		addClassNames("aj-panel", "aj-intake-start");
		this.hint.addClassNames("aj-muted", "aj-small");
		this.reading.getElement().setAttribute("role", "status");
		this.reading.addClassName("aj-small");
		chooseKind();
		prepareUpload();
		add(this.kinds, this.hint, this.upload, this.reading);
	}

	private void chooseKind() {
		this.kinds.setLabel(getTranslation("intake.kind"));
		this.kinds.setItems(this.desk.kinds());
		this.kinds.setItemLabelGenerator((choice) -> getTranslation(choice.textPrefix() + ".title"));
		this.kinds.addValueChangeListener((change) -> {
			this.kind = change.getValue().name();
			this.hint.setText(getTranslation(change.getValue().textPrefix() + ".hint"));
		});
		this.desk.kinds().stream().findFirst().ifPresent(this.kinds::setValue);
	}

	private void prepareUpload() {
		Button choose = new Button(getTranslation("intake.upload"), new Icon("upload"));
		choose.addThemeName("primary");
		this.upload.setUploadButton(choose);
		this.upload.setDropLabel(new Span(getTranslation("intake.upload.drop")));
		this.upload.setMaxFiles(1);
		this.upload.setAcceptedFileExtensions(".xls", ".xlsx");
		this.upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, this.desk.largestFile()));
		this.upload.addFileRejectedListener(
				(_) -> say(getTranslation("intake.upload.wrong", Long.toString(this.desk.largestFile() / MEGABYTE))));
		this.upload.setUploadHandler(this::receive);
	}

	/** Runs in the request of the upload, beside the page, which hears how far it is. */
	private void receive(UploadEvent event) throws IOException {
		UI ui = event.getUI();
		try (InputStream content = event.getInputStream()) {
			read(ui, event.getFileName(), content);
		}
	}

	void read(UI ui, String fileName, InputStream content) {
		Locale locale = ui.getLocale();
		ui.access(() -> this.reading.setText(getTranslation("intake.reading", fileName)));
		try {
			ImportPreview preview = this.desk.preview(this.kind, content, fileName, locale, progress(ui, fileName));
			ui.access(() -> {
				ready();
				this.found.accept(preview);
			});
		}
		catch (Refused ex) {
			ui.access(() -> {
				ready();
				say(getTranslation(ex.reason().key(), ex.facts().toArray()));
			});
		}
	}

	private ImportProgress progress(UI ui, String fileName) {
		return new ImportProgress() {

			@Override
			public void reached(int done, int total) {
				ui.access(() -> StartPanel.this.reading.setText(getTranslation("intake.reading.at", fileName,
						Integer.toString(done), Integer.toString(total))));
			}

		};
	}

	private void ready() {
		this.reading.setText("");
		this.upload.clearFileList();
		Alert.current().ifPresent(Alert::quiet);
	}

	private static void say(String text) {
		Alert.current().ifPresent((alert) -> alert.say(text));
	}

}
