package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.Macro;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** Puts words that are written again and again into a field, to be read once more. */
class MacroChoice extends Select<Macro> {

	private static final long serialVersionUID = 1L;

	MacroChoice(CaseDeskParts parts, long id, TextArea into) {
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
				into.setValue(into.isEmpty() ? filled : into.getValue() + "\n" + filled);
				clear();
				into.focus();
			}
		});
	}

}
