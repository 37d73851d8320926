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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.ProjectName;
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

	private final Select<ProjectName> projects = new Select<>();

	private final Paragraph hint = new Paragraph();

	private final Paragraph reading = new Paragraph();

	private final Upload upload = new Upload();

	private volatile String kind = "";

	private transient volatile @Nullable ProjectId project;

	StartPanel(ImportDesk desk, Consumer<ImportPreview> found) {
		this.desk = desk;
		this.found = found;
		addClassNames("aj-panel", "aj-intake-start");
		this.hint.addClassNames("aj-muted", "aj-small");
		this.reading.getElement().setAttribute("role", "status");
		this.reading.addClassName("aj-small");
		prepareProjects();
		chooseKind();
		prepareUpload();
		add(this.kinds, this.hint, this.projects, this.upload, this.reading);
	}

	private void chooseKind() {
		this.kinds.setLabel(getTranslation("intake.kind"));
		this.kinds.setItems(this.desk.kinds());
		this.kinds.setItemLabelGenerator((choice) -> getTranslation(choice.textPrefix() + ".title"));
		this.kinds.addValueChangeListener((change) -> {
			this.kind = change.getValue().name();
			this.hint.setText(getTranslation(change.getValue().textPrefix() + ".hint"));
			showProjects(change.getValue());
		});
		this.desk.kinds().stream().findFirst().ifPresent(this.kinds::setValue);
	}

	/** Nothing chosen is what a file says row by row. */
	private void prepareProjects() {
		String every = getTranslation("intake.project.every");
		this.projects.setLabel(getTranslation("intake.project"));
		this.projects.setHelperText(getTranslation("intake.project.hint"));
		this.projects.setItems(this.desk.projects());
		this.projects.setEmptySelectionAllowed(true);
		this.projects.setEmptySelectionCaption(every);
		this.projects.setItemLabelGenerator((one) -> (one != null) ? one.name() : every);
		this.projects.addValueChangeListener((change) -> keep(change.getValue()));
	}

	private void keep(@Nullable ProjectName chosen) {
		this.project = (chosen != null) ? chosen.id() : null;
	}

	/** Asked only where somebody works for several. */
	private void showProjects(ImportDesk.Kind of) {
		boolean asked = of.asksForProject() && this.projects.getListDataView().getItemCount() > 1;
		this.projects.setVisible(asked);
		keep(asked ? this.projects.getValue() : null);
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
			ImportPreview preview = this.desk.preview(this.kind, this.project, content, fileName, locale,
					progress(ui, fileName));
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
