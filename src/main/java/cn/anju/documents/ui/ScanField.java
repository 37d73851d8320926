package cn.anju.documents.ui;

import cn.anju.documents.DocumentSettings;
import cn.anju.documents.Scan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import org.jspecify.annotations.Nullable;

/** Asks for one scanned paper; another one takes its place. */
public class ScanField extends Div {

	private static final long serialVersionUID = 1L;

	private final Span chosen = new Span();

	private transient @Nullable Scan scan;

	ScanField(DocumentSettings settings, String label) {
		addClassName("aj-scan");
		this.chosen.getElement().setAttribute("role", "status");
		this.chosen.addClassName("aj-small");
		Upload upload = PaperUpload.of(settings, getTranslation("documents.scan.choose"), this::choose);
		upload.setMaxFiles(1);
		add(new Span(label), this.chosen, upload);
	}

	private void choose(Scan paper) {
		this.scan = paper;
		this.chosen.setText(getTranslation("documents.scan.chosen", paper.name()));
	}

	/**
	 * Gives what was chosen.
	 * @return the scan, nothing before one was chosen
	 */
	public @Nullable Scan scan() {
		return this.scan;
	}

}
