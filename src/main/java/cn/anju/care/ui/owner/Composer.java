package cn.anju.care.ui.owner;

import java.util.List;
import java.util.function.BiConsumer;

import cn.anju.care.NewItem;
import cn.anju.care.NewPhoto;
import cn.anju.documents.ui.PhotoField;
import cn.anju.shell.Icon;
import cn.anju.shell.Writing;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Writing to the handler, with photos; below the conversation. */
class Composer extends Div {

	private static final long serialVersionUID = 1L;

	/** What is said in passing stands above it, however much is written. */
	private static final String TELL_HEIGHT = """
			new ResizeObserver(() => document.documentElement.style.setProperty('--aj-composer',
				(getComputedStyle(this).position === 'fixed' ? this.offsetHeight : 0) + 'px')).observe(this);""";

	private final Writing words;

	private final PhotoField photos = new PhotoField(NewItem.MOST_PHOTOS);

	Composer(String handler, BiConsumer<String, List<NewPhoto>> send) {
		addClassName("aj-composer");
		getElement().setAttribute("data-with-photos", true);
		this.words = new Writing(getTranslation("care.my.write", handler), NewItem.LONGEST);
		this.words.draft("words");
		NativeButton go = new NativeButton("", (_) -> send.accept(this.words.getValue(), taken()));
		go.add(new Icon("send"));
		go.setAriaLabel(getTranslation("care.my.send"));
		go.addClassName("aj-touch");
		go.getElement().setAttribute("data-sends", true);
		add(this.photos, this.words, go);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		getElement().executeJs(TELL_HEIGHT);
	}

	private List<NewPhoto> taken() {
		return NewPhoto.named(this.photos.photos(), (number) -> getTranslation("care.photo", number));
	}

	void write(String kept) {
		this.words.setValue(kept);
	}

	void empty() {
		this.words.setValue("");
		this.photos.clear();
	}

	void named(String handler) {
		String label = getTranslation("care.my.write", handler);
		this.words.getElement().setAttribute("aria-label", label).setAttribute("placeholder", label);
	}

}
