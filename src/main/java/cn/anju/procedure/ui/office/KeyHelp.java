package cn.anju.procedure.ui.office;

import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;

import cn.anju.procedure.ui.RunWords;

/** Every key of the queue, and the way to switch single keys off. */
class KeyHelp extends Dialog {

	private static final long serialVersionUID = 1L;

	KeyHelp(RunWords words) {
		setHeaderTitle(words.text("procedure.key.all"));
		DescriptionList keys = new DescriptionList();
		keys.addClassName("aj-key-list");
		new TreeMap<>(Map.of("J", "down", "K", "up", "E", "forward", "H", "hold", "/", "find", "?", "all",
				"Ctrl + Enter", "submit", "Esc", "close"))
			.forEach((key, text) -> {
				DescriptionList.Term term = new DescriptionList.Term();
				term.getElement().appendChild(new Element("kbd").setText(key));
				keys.add(term, new DescriptionList.Description(words.text("procedure.key." + text)));
			});
		Checkbox single = new Checkbox(words.text("procedure.key.single"), true);
		single.addValueChangeListener((change) -> getElement().executeJs("localStorage.setItem('anju-single-keys', $0)",
				change.getValue() ? "on" : "off"));
		getElement().executeJs("return localStorage.getItem('anju-single-keys') === 'off'")
			.then(Boolean.class, (off) -> single.setValue(!off));
		add(keys, single);
		getFooter().add(new Button(words.text("procedure.bulk.close"), (_) -> close()));
	}

}
