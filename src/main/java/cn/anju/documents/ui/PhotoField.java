package cn.anju.documents.ui;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;

/**
 * Takes photos from a phone (D-07): turned and shrunk there, sent while the owner goes on
 * writing, and again when the connection was lost. Buttons with the attribute
 * {@code data-sends} in a form with {@code data-with-photos} wait for them.
 */
@Tag("anju-photos")
@JsModule("./photos.js")
@StyleSheet("context://anju/photos.css")
public class PhotoField extends Component {

	private static final long serialVersionUID = 1L;

	/** More than any phone sends of a photo that it has shrunk. */
	private static final int LARGEST = 4 * 1024 * 1024;

	private final int most;

	private final Map<String, byte[]> photos = new LinkedHashMap<>();

	/**
	 * Makes a field.
	 * @param most how many photos it takes
	 */
	public PhotoField(int most) {
		this.most = most;
		getElement().setAttribute("class", "aj-photos")
			.setAttribute("most", Integer.toString(most))
			.setAttribute("label", getTranslation("documents.photos.add"))
			.setAttribute("photo", getTranslation("documents.photos.photo"))
			.setAttribute("remove", getTranslation("documents.photos.remove"))
			.setAttribute("too-many", getTranslation("documents.photos.too-many", most))
			.setAttribute("unreadable", getTranslation("documents.refused.NO_PHOTO"))
			.setAttribute("again", getTranslation("documents.photos.again"))
			.setAttribute("target", new Receiver());
	}

	/** Takes one photo after the other, each with the name the phone gave it. */
	private final class Receiver implements UploadHandler {

		private static final long serialVersionUID = 1L;

		@Override
		public void handleUploadRequest(UploadEvent event) throws IOException {
			byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
			event.getUI().access(() -> take(event.getFileName(), bytes));
		}

		@Override
		public long getFileSizeMax() {
			return LARGEST;
		}

	}

	private void take(String name, byte[] bytes) {
		if (this.photos.size() < this.most || this.photos.containsKey(name)) {
			this.photos.put(name, bytes);
		}
	}

	/** Told by the browser. */
	@ClientCallable
	void removed(String name) {
		this.photos.remove(name);
	}

	/**
	 * Gives what was taken.
	 * @return the photos in their order
	 */
	public List<byte[]> photos() {
		return List.copyOf(this.photos.values());
	}

	/** Takes everything away. */
	public void clear() {
		this.photos.clear();
		getElement().executeJs("this.clear()");
	}

}
