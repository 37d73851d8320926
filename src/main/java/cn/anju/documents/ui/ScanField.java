package cn.anju.documents.ui;

import cn.anju.documents.DocumentSettings;
import cn.anju.documents.Scan;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import org.jspecify.annotations.Nullable;

/** Asks for one scanned paper; one that was removed again makes room for another. */
public class ScanField extends Div implements HasValidation, Focusable<ScanField> {

	private static final long serialVersionUID = 1L;

	private final Paragraph error = new Paragraph();

	private transient @Nullable Scan scan;

	ScanField(DocumentSettings settings, String label) {
		addClassName("aj-scan");
		Upload upload = PaperUpload.of(settings, getTranslation("documents.scan.choose"), this::choose);
		upload.setMaxFiles(1);
		upload.addFileRemovedListener((_) -> this.scan = null);
		this.error.addClassNames("aj-small", "aj-late");
		this.error.setVisible(false);
		setTabIndex(-1);
		getElement().setAttribute("role", "group").setAttribute("aria-label", label);
		add(new Span(label), upload, this.error);
	}

	private void choose(Scan paper) {
		this.scan = paper;
		setInvalid(false);
	}

	@Override
	public void setErrorMessage(@Nullable String errorMessage) {
		this.error.setText((errorMessage != null) ? errorMessage : "");
	}

	@Override
	public String getErrorMessage() {
		return this.error.getText();
	}

	@Override
	public void setInvalid(boolean invalid) {
		this.error.setVisible(invalid);
	}

	@Override
	public boolean isInvalid() {
		return this.error.isVisible();
	}

	/**
	 * Gives what was chosen.
	 * @return the scan, nothing before one was chosen
	 */
	public @Nullable Scan scan() {
		return this.scan;
	}

}
