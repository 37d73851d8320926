package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.Case;
import cn.anju.care.NewItem;
import cn.anju.care.NewPhoto;
import cn.anju.documents.ui.PhotoField;
import cn.anju.shell.Draft;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Writes to the owner, or between staff. What is typed stays until it is sent, whatever
 * happens to the case meanwhile. Each side has words and photos of its own: nothing that
 * was written for staff ever stands in the reply to the owner.
 */
class CaseComposer extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private final transient Runnable changed;

	private final long id;

	private final Side reply;

	private final Side note;

	private final Div whom = new Div();

	private final Span reads = new Span();

	private final Button send = new Button();

	/**
	 * Whether anybody outside reads what is written: whoever came without a home does
	 * not.
	 */
	private final boolean readable;

	private boolean internal;

	CaseComposer(CaseDeskParts parts, Case one, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
		this.id = one.id();
		this.reply = new Side("reply");
		this.note = new Side("note");
		addClassName("aj-composer");
		getElement().setAttribute("data-with-photos", true);
		this.send.getElement().setAttribute("data-sends", true);
		this.whom.addClassName("aj-segments");
		this.whom.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("care.office.composer.whom"));
		this.reads.addClassNames("aj-muted", "aj-small", "aj-grow");
		this.send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.send.setDisableOnClick(true);
		this.send.addClickListener((_) -> send());
		this.send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		Div above = new Div(this.whom, new MacroChoice(parts, this.id, () -> present().words));
		above.addClassName("above");
		Div below = new Div(this.reply.photos, this.note.photos, this.reads, this.send);
		below.addClassName("below");
		add(above, this.reply.words, this.note.words, below);
		this.readable = one.purchase() != null;
		choose(!this.readable);
	}

	/** What is written to one of the two. */
	private final class Side {

		private final TextArea words = new TextArea();

		private final PhotoField photos = new PhotoField(NewItem.MOST_PHOTOS);

		private final String draft;

		Side(String what) {
			this.draft = CaseComposer.this.parts.draft(CaseComposer.this.id, what);
			String label = getTranslation("care.office.field." + what);
			this.words.setAriaLabel(label);
			this.words.setPlaceholder(label);
			this.words.setMaxLength(NewItem.LONGEST);
			this.words.setValueChangeMode(ValueChangeMode.LAZY);
			this.words.setMinHeight("88px");
			Draft.keep(this.words, this.draft);
		}

		/** The photos of the other one go on being sent while they are not seen. */
		void show(boolean shown) {
			this.words.setVisible(shown);
			this.photos.getElement().setAttribute("hidden", !shown);
		}

		List<NewPhoto> taken() {
			return NewPhoto.named(this.photos.photos(), (number) -> getTranslation("care.photo", number));
		}

		void empty() {
			this.words.clear();
			this.photos.clear();
			Draft.forgetField(UI.getCurrent(), this.draft);
		}

	}

	private Side present() {
		return this.internal ? this.note : this.reply;
	}

	/** Puts the focus into the field, for the owner or for staff. */
	void write(boolean toStaff) {
		choose(toStaff || !this.readable);
		present().words.focus();
	}

	private void choose(boolean toStaff) {
		this.internal = toStaff;
		setClassName("is-internal", toStaff);
		this.reply.show(!toStaff);
		this.note.show(toStaff);
		this.whom.removeAll();
		if (this.readable) {
			this.whom.add(side("care.office.composer.owner", false));
		}
		this.whom.add(side("care.office.composer.staff", true));
		String reads = toStaff ? "care.office.composer.staff-reads" : "care.office.composer.reads";
		this.reads.setText(getTranslation(this.readable ? reads : "care.office.composer.nobody-reads"));
		this.send.setText(getTranslation(toStaff ? "care.office.composer.save" : "care.office.do.reply"));
	}

	private NativeButton side(String key, boolean toStaff) {
		NativeButton side = new NativeButton(getTranslation(key), (_) -> write(toStaff));
		side.getElement().setAttribute("aria-pressed", Boolean.toString(this.internal == toStaff));
		return side;
	}

	private void send() {
		Side its = present();
		try {
			if (this.internal) {
				this.parts.talk().note(this.id, its.words.getValue(), its.taken());
			}
			else {
				this.parts.talk().say(this.id, its.words.getValue(), its.taken());
			}
			its.empty();
		}
		finally {
			this.send.setEnabled(true);
		}
		this.changed.run();
	}

}
