package cn.anju.documents.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for everything a hand-over of an original needs, with both signatures by name. */
class HandOverDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 80;

	private final transient Holding holding;

	private final PartyFields to;

	private final DayField on;

	private final TextField signedFrom;

	private final TextField signedTo;

	private final DayField due;

	private final TextField note;

	HandOverDialog(Holding holding, LocalDate today, Consumer<HandOver> save) {
		this.holding = holding;
		setHeaderTitle(Words.original(this, holding));
		this.to = new PartyFields(getTranslation("documents.custody.to"));
		this.on = new DayField(getTranslation("documents.custody.on"), today);
		this.on.setMin(holding.since());
		this.on.setMax(today);
		this.on.setRequiredIndicatorVisible(true);
		this.signedFrom = signature("documents.custody.signed-from");
		this.signedTo = signature("documents.custody.signed-to");
		this.due = new DayField(getTranslation("documents.custody.due"), null);
		this.due.setRequiredIndicatorVisible(false);
		this.note = new TextField(getTranslation("documents.custody.note"));
		Div fields = new Div(this.to, this.on, this.signedFrom, this.signedTo, this.due, this.note);
		fields.addClassName("aj-custody-fields");
		add(fields);
		Button go = new Button(getTranslation("documents.custody.save"), (_) -> {
			save.accept(handOver());
			close();
		});
		go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		getFooter().add(new Button(getTranslation("documents.panel.cancel"), (_) -> close()), go);
	}

	private TextField signature(String key) {
		TextField field = new TextField(getTranslation(key));
		field.setRequiredIndicatorVisible(true);
		field.setMaxLength(LONGEST_NAME);
		return field;
	}

	private HandOver handOver() {
		LocalDate day = this.on.getOptionalValue().orElse(this.on.getMax());
		return new HandOver(this.holding.original(), this.holding.entry(), this.to.party(), day,
				this.signedFrom.getValue(), this.signedTo.getValue(), this.due.getValue(), this.note.getValue());
	}

}
