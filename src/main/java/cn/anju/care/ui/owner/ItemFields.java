package cn.anju.care.ui.owner;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.care.NewItem;
import cn.anju.care.NewPhoto;
import cn.anju.documents.ui.PhotoField;
import cn.anju.shell.Choice;
import cn.anju.shell.Writing;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/** One matter of a report: what it is, what about, the words, the photos. */
class ItemFields extends Section {

	private static final long serialVersionUID = 1L;

	private final H2 title = new H2();

	private final NativeButton remove;

	private final Choice<CaseType> type;

	private final Choice<CaseCategory> category;

	private final Writing words;

	private final PhotoField photos = new PhotoField(NewItem.MOST_PHOTOS);

	ItemFields(Runnable removed) {
		addClassNames("aj-card", "aj-matter");
		this.remove = new NativeButton(getTranslation("care.new.remove"), (_) -> removed.run());
		this.remove.addClassNames("aj-btn", "aj-btn-text");
		this.type = new Choice<>(getTranslation("care.new.type"), List.of(CaseType.values()),
				(each) -> getTranslation("care.type." + key(each)), CaseType.COMPLAINT);
		this.category = new Choice<>(getTranslation("care.new.category"), List.of(CaseCategory.values()),
				(each) -> getTranslation("care.category." + key(each)), CaseCategory.HOUSE_QUALITY);
		this.words = new Writing(getTranslation("care.new.words"), NewItem.LONGEST);
		add(this.title, this.remove, this.type, this.category, this.words, this.photos);
	}

	private static String key(Enum<?> each) {
		return each.name().toLowerCase(Locale.ROOT);
	}

	/** Of several, each says which it is. */
	void number(int position, int of) {
		this.title.setText(getTranslation("care.new.matter", position + 1));
		this.title.setVisible(of > 1);
		this.remove.setVisible(of > 1);
		this.type.draft(position + ".type");
		this.category.draft(position + ".category");
		this.words.draft(position + ".words");
	}

	/** As it was kept; what is unknown stays as it is. */
	void restore(Map<String, String> kept, int position) {
		for (CaseType each : CaseType.values()) {
			if (each.name().equals(kept.get(position + ".type"))) {
				this.type.setValue(each);
			}
		}
		for (CaseCategory each : CaseCategory.values()) {
			if (each.name().equals(kept.get(position + ".category"))) {
				this.category.setValue(each);
			}
		}
		this.words.setValue(kept.getOrDefault(position + ".words", ""));
	}

	void focus() {
		this.words.focus();
	}

	boolean isBlank() {
		return this.words.getValue().isBlank();
	}

	NewItem item() {
		return new NewItem(this.type.getValue(), this.category.getValue(), this.words.getValue(),
				NewPhoto.named(this.photos.photos(), (number) -> getTranslation("care.photo", number)));
	}

}
