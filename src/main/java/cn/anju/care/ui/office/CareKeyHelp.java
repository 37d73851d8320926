package cn.anju.care.ui.office;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;

/** Every key of care, and the way to switch single keys off. */
class CareKeyHelp extends Dialog {

	private static final long serialVersionUID = 1L;

	/** Keys and what they do, in the order in which they are learned. */
	private static final Map<String, String> KEYS = new LinkedHashMap<>();

	static {
		KEYS.put("J", "down");
		KEYS.put("K", "up");
		KEYS.put("Enter / O", "open");
		KEYS.put("A", "act");
		KEYS.put("R", "reply");
		KEYS.put("N", "note");
		KEYS.put("S", "summarise");
		KEYS.put("C", "contacted");
		KEYS.put("P", "promise");
		KEYS.put("H", "hand-over");
		KEYS.put("I", "intake");
		KEYS.put("/", "find");
		KEYS.put("?", "all");
		KEYS.put("Ctrl + Enter", "submit");
		KEYS.put("Esc", "close");
	}

	CareKeyHelp() {
		setHeaderTitle(UI.getCurrent().getTranslation("care.office.key.all"));
		DescriptionList keys = new DescriptionList();
		keys.addClassName("aj-key-list");
		KEYS.forEach((key, what) -> {
			DescriptionList.Term term = new DescriptionList.Term();
			term.getElement().appendChild(new Element("kbd").setText(key));
			keys.add(term, new DescriptionList.Description(getTranslation("care.office.key." + what)));
		});
		Checkbox single = new Checkbox(getTranslation("care.office.key.single"), true);
		single.addValueChangeListener((change) -> getElement().executeJs("localStorage.setItem('anju-single-keys', $0)",
				change.getValue() ? "on" : "off"));
		getElement().executeJs("return localStorage.getItem('anju-single-keys') === 'off'")
			.then(Boolean.class, (off) -> single.setValue(!off));
		add(keys, single);
		getFooter().add(new Button(getTranslation("shell.close"), (_) -> close()));
	}

}
