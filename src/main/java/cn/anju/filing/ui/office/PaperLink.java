package cn.anju.filing.ui.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Downloads a paper as an Excel sheet that can be printed. */
class PaperLink extends Anchor {

	private static final long serialVersionUID = 1L;

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	PaperLink(String text, String fileName, Paper paper) {
		super((DownloadHandler) (event) -> {
			event.setFileName(fileName);
			event.setContentType(EXCEL);
			paper.write(event.getOutputStream());
		}, "");
		add(new Icon("download"), new Span(text));
		addClassNames("aj-btn", "aj-btn-outline");
	}

	/** Writes the sheet. */
	@FunctionalInterface
	interface Paper extends Serializable {

		void write(OutputStream out) throws IOException;

	}

}
