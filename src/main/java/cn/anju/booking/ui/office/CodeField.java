package cn.anju.booking.ui.office;

import java.util.function.Predicate;

import cn.anju.shell.SearchField;
import com.vaadin.flow.component.Key;

/** Takes the code that somebody says or shows at the door. */
class CodeField extends SearchField {

	private static final long serialVersionUID = 1L;

	private static final int LENGTH = 8;

	private final transient Predicate<String> open;

	/**
	 * Asks for a code.
	 * @param open opens the appointment of a code; false if there is none
	 */
	CodeField(Predicate<String> open) {
		super(com.vaadin.flow.component.UI.getCurrent().getTranslation("booking.code.field"));
		this.open = open;
		addClassName("aj-code-field");
		addValueChangeListener((change) -> {
			setInvalid(false);
			if (signs(change.getValue()).length() >= LENGTH) {
				look();
			}
		});
		addKeyPressListener(Key.ENTER, (_) -> look());
	}

	private static String signs(String typed) {
		return typed.replaceAll("[\\s-]", "");
	}

	private void look() {
		if (getValue().isBlank()) {
			return;
		}
		if (this.open.test(getValue())) {
			clear();
		}
		else {
			setErrorMessage(getTranslation("booking.code.none"));
			setInvalid(true);
		}
	}

}
