package cn.anju.booking.ui.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;

import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Downloads the list of the day or week. */
class ListLink extends Anchor {

	private static final long serialVersionUID = 1L;

	/**
	 * Offers a file.
	 * @param key the text of the link
	 * @param type the type of the file
	 * @param name gives the name of the file when it is asked for
	 * @param list writes it
	 */
	ListLink(String key, String type, Supplier<String> name, Writing list) {
		super((DownloadHandler) (event) -> {
			event.setFileName(name.get());
			event.setContentType(type);
			list.write(event.getUI().getLocale(), event.getOutputStream());
		}, "");
		add(new Icon("download"), new Span(getTranslation(key)));
		addClassNames("aj-btn", "aj-btn-outline");
	}

	/** Writes the list in the reader's language. */
	@FunctionalInterface
	interface Writing extends Serializable {

		void write(Locale locale, OutputStream out) throws IOException;

	}

}
