package cn.anju.intake.ui.office;

import java.util.stream.Collectors;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportProgress;
import cn.anju.intake.ImportSummary;
import cn.anju.intake.RunningImport;
import cn.anju.shell.Alert;

/** What a file would do: mapping, every verdict, and the button that stores it. */
class PreviewPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient ImportDesk desk;

	private final transient ImportPreview preview;

	private final Button store = new Button();

	private final Button another = new Button(getTranslation("intake.another"));

	private final Button cancel = new Button(getTranslation("intake.cancel"));

	private final ProgressBar bar = new ProgressBar();

	private final Paragraph status = new Paragraph();

	private transient @Nullable RunningImport running;

	PreviewPanel(ImportDesk desk, ImportPreview preview, Runnable chooseAnother) {
		this.desk = desk;
		this.preview = preview;
		addClassName("aj-intake-preview");
		add(summary(chooseAnother), new MappingPanel(preview), new LinesPanel(preview));
	}

	private Div summary(Runnable chooseAnother) {
		Div panel = new Div();
		panel.addClassNames("aj-panel", "aj-intake-summary");
		panel.add(new H2(getTranslation("intake.preview.title", getTranslation(this.preview.textPrefix() + ".title"),
				this.preview.fileName())));
		panel.add(new Paragraph(getTranslation("intake.preview.sheet", this.preview.sheetName(),
				Integer.toString(this.preview.mapping().headerRow()), this.preview.counts().total())));
		addNotes(panel);
		panel.add(new Figures(this.preview.counts()), this.status, this.bar, actions(chooseAnother));
		this.status.setText(getTranslation("intake.preview.nothing"));
		this.status.getElement().setAttribute("role", "status");
		this.bar.setVisible(false);
		return panel;
	}

	private void addNotes(Div panel) {
		if (!this.preview.ignoredRows().isEmpty()) {
			String rows = this.preview.ignoredRows()
				.stream()
				.map(Object::toString)
				.limit(20)
				.collect(Collectors.joining(", "));
			panel.add(small(getTranslation("intake.preview.ignored", rows)));
		}
		if (!this.preview.otherTables().isEmpty()) {
			panel.add(small(getTranslation("intake.preview.others", String.join(", ", this.preview.otherTables()))));
		}
		if (this.preview.counts().rejected() > 0) {
			panel.add(small(getTranslation("intake.store.rejected", this.preview.counts().rejected())));
		}
	}

	private static Paragraph small(String text) {
		Paragraph paragraph = new Paragraph(text);
		paragraph.addClassNames("aj-muted", "aj-small");
		return paragraph;
	}

	private Div actions(Runnable chooseAnother) {
		int writing = this.preview.counts().accepted();
		this.store
			.setText((writing > 0) ? getTranslation("intake.store", writing) : getTranslation("intake.store.nothing"));
		this.store.setEnabled(writing > 0);
		this.store.addThemeName("primary");
		this.store.addClickListener((_) -> begin());
		this.another.addClickListener((ComponentEventListener<ClickEvent<Button>>) (_) -> chooseAnother.run());
		this.cancel.setVisible(false);
		this.cancel.addClickListener((_) -> stop());
		Div actions = new Div(this.store, this.cancel, this.another);
		actions.addClassName("aj-intake-actions");
		return actions;
	}

	private void begin() {
		UI ui = UI.getCurrent();
		RunningImport started = this.desk.start(this.preview, progress(ui));
		this.running = started;
		this.store.setEnabled(false);
		this.another.setEnabled(false);
		this.cancel.setVisible(true);
		this.bar.setVisible(true);
		this.status.setText(getTranslation("intake.storing", "0", Integer.toString(this.preview.counts().total())));
		started.result().whenComplete((summary, failure) -> ui.access(() -> ended(ui, summary, failure)));
	}

	private ImportProgress progress(UI ui) {
		return new ImportProgress() {

			@Override
			public void reached(int done, int total) {
				ui.access(() -> {
					PreviewPanel.this.bar.setValue((double) done / Math.max(1, total));
					PreviewPanel.this.status
						.setText(getTranslation("intake.storing", Integer.toString(done), Integer.toString(total)));
				});
			}

		};
	}

	private void stop() {
		if (this.running != null) {
			this.running.cancel();
			this.cancel.setEnabled(false);
			this.status.setText(getTranslation("intake.cancelling"));
		}
	}

	/**
	 * The page of the result is opened in a request of the browser: layouts ask who sent
	 * it.
	 */
	private void finished(UI ui, ImportSummary summary) {
		String path = "office/imports/" + summary.id();
		Anchor link = new Anchor(path, getTranslation("intake.result.open"));
		link.getElement().setAttribute("router-link", true);
		link.addClassNames("aj-btn", "aj-btn-primary");
		Div panel = new Div(new H2(getTranslation("intake.done." + summary.state().name())),
				new Figures(summary.counts()), new Div(link));
		panel.addClassNames("aj-panel", "aj-intake-summary");
		panel.getElement().setAttribute("role", "status");
		removeAll();
		add(panel);
		getElement().executeJs("return true").then((_) -> ui.navigate(path));
	}

	private void ended(UI ui, @Nullable ImportSummary summary, @Nullable Throwable failure) {
		if (summary != null) {
			finished(ui, summary);
			return;
		}
		this.store.setEnabled(true);
		this.another.setEnabled(true);
		this.cancel.setVisible(false);
		this.bar.setVisible(false);
		String words = (failure instanceof Refused refused)
				? getTranslation(refused.reason().key(), refused.facts().toArray())
				: getTranslation("intake.done.FAILED");
		this.status.setText(words);
		Alert.current().ifPresent((alert) -> alert.say(words));
	}

}
