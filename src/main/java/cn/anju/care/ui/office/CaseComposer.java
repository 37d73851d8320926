package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.Case;
import cn.anju.care.NewItem;
import cn.anju.care.NewPhoto;
import cn.anju.documents.ui.PhotoField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Writes to the owner, or between staff. What is typed stays until it is sent, whatever
 * happens to the case meanwhile.
 */
class CaseComposer extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private final transient Runnable changed;

	private final long id;

	private final TextArea words = new TextArea();

	private final Div whom = new Div();

	private final Span reads = new Span();

	private final Button send = new Button();

	private final PhotoField photos = new PhotoField(NewItem.MOST_PHOTOS);

	private boolean internal;

	CaseComposer(CaseDeskParts parts, Case one, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
		this.id = one.id();
		addClassName("aj-composer");
		getElement().setAttribute("data-with-photos", true);
		this.send.getElement().setAttribute("data-sends", true);
		this.whom.addClassName("aj-segments");
		this.whom.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("care.office.composer.whom"));
		this.words.setMaxLength(NewItem.LONGEST);
		this.words.setValueChangeMode(ValueChangeMode.LAZY);
		this.words.setMinHeight("88px");
		this.reads.addClassNames("aj-muted", "aj-small", "aj-grow");
		this.send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.send.setDisableOnClick(true);
		this.send.addClickListener((_) -> send());
		this.send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		Div above = new Div(this.whom, new MacroChoice(parts, this.id, this.words));
		above.addClassName("above");
		Div below = new Div(this.photos, this.reads, this.send);
		below.addClassName("below");
		add(above, this.words, below);
		choose(false);
	}

	/** Puts the focus into the field, for the owner or for staff. */
	void write(boolean toStaff) {
		choose(toStaff);
		this.words.focus();
	}

	private void choose(boolean toStaff) {
		this.internal = toStaff;
		setClassName("is-internal", toStaff);
		this.whom.removeAll();
		this.whom.add(side("care.office.composer.owner", false), side("care.office.composer.staff", true));
		String label = getTranslation(toStaff ? "care.office.field.note" : "care.office.field.reply");
		this.words.setAriaLabel(label);
		this.words.setPlaceholder(label);
		this.reads.setText(getTranslation(toStaff ? "care.office.composer.staff-reads" : "care.office.composer.reads"));
		this.send.setText(getTranslation(toStaff ? "care.office.composer.save" : "care.office.do.reply"));
	}

	private NativeButton side(String key, boolean toStaff) {
		NativeButton side = new NativeButton(getTranslation(key), (_) -> write(toStaff));
		side.getElement().setAttribute("aria-pressed", Boolean.toString(this.internal == toStaff));
		return side;
	}

	private List<NewPhoto> taken() {
		return NewPhoto.named(this.photos.photos(), (number) -> getTranslation("care.photo", number));
	}

	private void send() {
		try {
			List<NewPhoto> shown = taken();
			if (this.internal) {
				this.parts.talk().note(this.id, this.words.getValue(), shown);
			}
			else {
				this.parts.talk().say(this.id, this.words.getValue(), shown);
			}
			this.words.clear();
			this.photos.clear();
		}
		finally {
			this.send.setEnabled(true);
		}
		this.changed.run();
	}

}
