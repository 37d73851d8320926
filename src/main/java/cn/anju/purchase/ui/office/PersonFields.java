package cn.anju.purchase.ui.office;

import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.PersonChange;
import cn.anju.identity.PersonSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Asks for name, document and phone. Of a known person the numbers are not shown: what is
 * left empty stays as it is.
 */
class PersonFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_NUMBER = 40;

	private final TextField name = new TextField(getTranslation("purchase.people.name"));

	private final Select<DocumentType> type = new Select<>();

	private final TextField number = new TextField(getTranslation("purchase.people.number"));

	private final TextField phone = new TextField(getTranslation("purchase.people.phone-number"));

	private PersonFields() {
		addClassName("aj-command-fields");
		this.name.setMaxLength(LONGEST_NAME);
		this.name.setRequiredIndicatorVisible(true);
		this.type.setLabel(getTranslation("purchase.people.document-type"));
		this.type.setItems(DocumentType.values());
		this.type.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.type.setValue(DocumentType.RESIDENT_ID);
		this.number.setMaxLength(LONGEST_NUMBER);
		this.phone.setMaxLength(LONGEST_NUMBER);
		this.phone.getElement().setAttribute("inputmode", "tel");
		add(this.name, this.type, this.number, this.phone);
	}

	static PersonFields fresh() {
		PersonFields fields = new PersonFields();
		fields.number.setRequiredIndicatorVisible(true);
		return fields;
	}

	static PersonFields changing(PersonSummary person) {
		PersonFields fields = new PersonFields();
		fields.name.setValue(person.name());
		fields.type.setValue(person.type());
		String stays = fields.getTranslation("purchase.people.stays");
		String phone = person.maskedPhone();
		fields.number.setPlaceholder(person.maskedNumber());
		fields.number.setHelperText(stays);
		fields.phone.setPlaceholder((phone != null) ? phone : "");
		fields.phone.setHelperText(stays);
		return fields;
	}

	PersonChange change(int version) {
		String typed = phone();
		PhoneNumber changed = (typed != null)
				? PhoneNumber.parse(typed).orElseThrow(() -> new Refused(IdentityRefusal.PHONE)) : null;
		IdentityDocument document = number().isEmpty() ? null : new IdentityDocument(type(), number());
		return new PersonChange(version, name(), document, changed, false);
	}

	String name() {
		return this.name.getValue();
	}

	DocumentType type() {
		return this.type.getValue();
	}

	String number() {
		return this.number.getValue().strip();
	}

	@Nullable String phone() {
		String typed = this.phone.getValue().strip();
		return typed.isEmpty() ? null : typed;
	}

}
