package cn.anju.calendar.ui.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import cn.anju.calendar.CalendarDesk;
import cn.anju.calendar.HolidayPreview;
import cn.anju.core.Days;
import cn.anju.core.Refused;
import cn.anju.shell.Alert;
import cn.anju.shell.Icon;

/**
 * Takes the table of a year: shows what would change, and stores it when that is
 * confirmed.
 */
class ImportPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LARGEST = 1 << 20;

	private final transient CalendarDesk desk;

	private final transient Days days;

	private final transient IntConsumer imported;

	private final Upload upload = new Upload();

	ImportPanel(CalendarDesk desk, Days days, IntConsumer imported) {
		this.desk = desk;
		this.days = days;
		this.imported = imported;
		addClassName("aj-panel");
		Paragraph hint = new Paragraph(getTranslation("calendar.import.hint"));
		hint.addClassNames("aj-muted", "aj-small");
		this.upload.setUploadButton(new Button(getTranslation("calendar.import.choose"), new Icon("upload")));
		this.upload.setDropLabel(new Span(getTranslation("calendar.import.drop")));
		this.upload.setMaxFiles(1);
		this.upload.setAcceptedFileExtensions(".json");
		this.upload.setMaxFileSize(LARGEST);
		this.upload.addFileRejectedListener((_) -> say(getTranslation("calendar.import.wrong")));
		this.upload.setUploadHandler(this::receive);
		add(new H2(getTranslation("calendar.import.title")), hint, this.upload);
	}

	private void receive(UploadEvent event) throws IOException {
		UI ui = event.getUI();
		try (InputStream content = event.getInputStream()) {
			String json = new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
			ui.access(() -> preview(json));
		}
	}

	void preview(String json) {
		this.upload.clearFileList();
		try {
			HolidayPreview found = this.desk.preview(json);
			Alert.current().ifPresent(Alert::quiet);
			new PreviewDialog(found, this.days, () -> store(json, found.notice().year())).open();
		}
		catch (Refused ex) {
			say(getTranslation(ex.reason().key(), ex.facts().toArray()));
		}
	}

	private void store(String json, int year) {
		this.desk.importYear(json);
		this.imported.accept(year);
	}

	private static void say(String text) {
		Alert.current().ifPresent((alert) -> alert.say(text));
	}

}
