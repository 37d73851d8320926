package cn.anju.care.ui.office;

import java.util.List;
import java.util.function.Supplier;

import cn.anju.care.Macro;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** Puts words that are written again and again into a field, to be read once more. */
class MacroChoice extends Select<Macro> {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes a choice.
	 * @param into gives the field that is written into at that moment
	 */
	MacroChoice(CaseDeskParts parts, long id, Supplier<TextArea> into) {
		List<Macro> macros = parts.macros().macros();
		addClassName("aj-macro-choice");
		setItems(macros);
		setItemLabelGenerator((macro) -> (macro != null) ? macro.name() : "");
		setPlaceholder(getTranslation("care.office.macro.choose"));
		setAriaLabel(getTranslation("care.office.macro.choose"));
		setVisible(!macros.isEmpty());
		addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				String filled = parts.macros().filled(change.getValue().id(), id);
				TextArea words = into.get();
				words.setValue(words.isEmpty() ? filled : words.getValue() + "\n" + filled);
				clear();
				words.focus();
			}
		});
	}

}
