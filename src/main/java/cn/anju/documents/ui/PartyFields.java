package cn.anju.documents.ui;

import cn.anju.documents.DocumentRefusal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** Asks who has or gets an original: a kind of holder and, where it matters, a name. */
class PartyFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 80;

	private final Select<PartyKind> kind = new Select<>();

	private final TextField name;

	PartyFields(String label) {
		addClassName("fields");
		this.kind.setLabel(label);
		this.kind.setItems(PartyKind.values());
		this.kind.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.kind.setValue(PartyKind.OFFICE);
		this.name = new TextField(getTranslation("documents.custody.to-name"));
		this.name.setMaxLength(LONGEST_NAME);
		add(this.kind, this.name);
	}

	/** Marks the field that a refusal is about. */
	void markIn(CommandDialog dialog) {
		dialog.mark(DocumentRefusal.RECEIVER_MISSING, this.name);
		dialog.mark(DocumentRefusal.RECEIVER_HAS_IT, this.kind);
	}

	Party party() {
		return new Party(this.kind.getValue(), this.name.getValue());
	}

}
