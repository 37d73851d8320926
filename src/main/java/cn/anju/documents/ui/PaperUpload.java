package cn.anju.documents.ui;

import java.util.function.Consumer;

import cn.anju.documents.DocumentSettings;
import cn.anju.documents.Scan;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes files as documents are kept: PDF or a picture, up to the largest size. */
final class PaperUpload {

	private PaperUpload() {
	}

	static Upload of(DocumentSettings settings, String verb, Consumer<Scan> chosen) {
		int largest = (int) settings.largest().toBytes();
		Upload upload = new Upload(
				new InMemoryUploadHandler((file, content) -> chosen.accept(new Scan(file.fileName(), content))) {

					private static final long serialVersionUID = 1L;

					@Override
					public long getFileSizeMax() {
						return largest;
					}
				});
		upload.setMaxFileSize(largest);
		upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".heic");
		NativeButton choose = new NativeButton(verb);
		choose.addClassNames("aj-btn", "aj-btn-outline");
		upload.setUploadButton(choose);
		upload.setDropLabel(new Span(upload.getTranslation("documents.panel.drop")));
		return upload;
	}

}
