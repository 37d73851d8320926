package cn.anju.care.ui.office;

import java.util.ArrayList;
import java.util.List;

import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.care.NewItem;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** One of the matters of a report: what it is, what it is about, what is said. */
class IntakeItem extends Div {

	private static final long serialVersionUID = 1L;

	private final RadioButtonGroup<CaseType> type = new RadioButtonGroup<>();

	private final Select<CaseCategory> category = new Select<>();

	private final TextArea words;

	private final H2 title = new H2();

	IntakeItem(CaseDeskWords said, Runnable removed) {
		addClassName("aj-intake-item");
		this.type.setLabel(getTranslation("care.office.field.type"));
		this.type.setItems(CaseType.values());
		this.type.setItemLabelGenerator((one) -> said.word("type", one));
		this.type.setValue(CaseType.COMPLAINT);
		this.category.setLabel(getTranslation("care.office.field.category"));
		this.category.setItems(CaseCategory.values());
		this.category.setItemLabelGenerator((one) -> (one != null) ? said.word("category", one) : "");
		this.category.setRequiredIndicatorVisible(true);
		this.category.addValueChangeListener((_) -> this.category.setInvalid(false));
		this.words = StepDialogs.words("care.office.field.said", true, NewItem.LONGEST);
		this.words.addValueChangeListener((_) -> this.words.setInvalid(false));
		NativeButton remove = new NativeButton(getTranslation("care.office.intake.remove"), (_) -> removed.run());
		remove.addClassNames("aj-btn", "aj-link", "remove");
		Div head = new Div(this.title, remove);
		head.addClassName("head");
		Div choices = new Div(this.type, this.category);
		choices.addClassName("choices");
		add(head, choices, this.words);
	}

	/** The number stands above it only where there are several. */
	void number(int number, int of) {
		this.title.setText(getTranslation("care.office.intake.item", number));
		setClassName("is-only", of == 1);
	}

	/** Marks what is missing; gives whether nothing is. */
	boolean isComplete() {
		return missing().isEmpty();
	}

	private List<HasValue<?, ?>> missing() {
		List<HasValue<?, ?>> missing = new ArrayList<>();
		if (this.category.isEmpty()) {
			this.category.setErrorMessage(getTranslation("shell.field.missing"));
			this.category.setInvalid(true);
			missing.add(this.category);
		}
		if (this.words.getValue().isBlank()) {
			this.words.setErrorMessage(getTranslation("care.refused.WORDS_MISSING"));
			this.words.setInvalid(true);
			missing.add(this.words);
		}
		return missing;
	}

	/** Puts the focus where something is missing, else to the beginning. */
	void lead() {
		if (this.category.isInvalid() || !this.words.isInvalid()) {
			this.category.focus();
		}
		else {
			this.words.focus();
		}
	}

	NewItem item() {
		return new NewItem(this.type.getValue(), this.category.getValue(), this.words.getValue());
	}

}
