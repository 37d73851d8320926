package cn.anju.documents.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import cn.anju.core.Refused;
import cn.anju.documents.DocumentRefusal;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for everything a hand-over of an original needs, with both signatures by name. */
class HandOverDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 80;

	private final transient Holding holding;

	private final PartyFields to;

	private final DayField on;

	private final TextField signedFrom;

	private final TextField signedTo;

	private final DayField due;

	private final TextField note;

	private final transient Consumer<HandOver> save;

	HandOverDialog(Holding holding, String title, String verb, LocalDate today, Consumer<HandOver> save) {
		super(title, verb);
		this.holding = holding;
		this.save = save;
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
		ask(this.to, this.on, this.signedFrom, this.signedTo, this.due, this.note);
		this.to.markIn(this);
		mark(DocumentRefusal.SIGNATURE_MISSING, this.signedFrom, this.signedTo);
		mark(DocumentRefusal.DAY_MISSING, this.on);
		mark(DocumentRefusal.IN_THE_FUTURE, this.on);
		mark(DocumentRefusal.BEFORE_THE_LAST, this.on);
		mark(DocumentRefusal.DUE_BACK_TOO_EARLY, this.due);
	}

	@Override
	protected boolean carryOut() {
		this.save.accept(handOver());
		return true;
	}

	private TextField signature(String key) {
		TextField field = new TextField(getTranslation(key));
		field.setRequiredIndicatorVisible(true);
		field.setMaxLength(LONGEST_NAME);
		return field;
	}

	private HandOver handOver() {
		LocalDate day = this.on.getOptionalValue().orElseThrow(() -> new Refused(DocumentRefusal.DAY_MISSING));
		return new HandOver(this.holding.original(), this.holding.entry(), this.to.party(), day,
				this.signedFrom.getValue(), this.signedTo.getValue(), this.due.getValue(), this.note.getValue());
	}

}
