package cn.anju.documents.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks for a reason before something is done. */
class ReasonDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 400;

	ReasonDialog(String title, String verb, Consumer<String> act) {
		setHeaderTitle(title);
		TextArea reason = new TextArea(getTranslation("documents.panel.reason"));
		reason.setRequired(true);
		reason.setMaxLength(LONGEST);
		reason.setWidthFull();
		reason.setValueChangeMode(ValueChangeMode.EAGER);
		Button go = new Button(verb, (_) -> {
			act.accept(reason.getValue());
			close();
		});
		go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		go.setEnabled(false);
		reason.addValueChangeListener((change) -> go.setEnabled(!change.getValue().isBlank()));
		add(reason);
		getFooter().add(new Button(getTranslation("documents.panel.cancel"), (_) -> close()), go);
	}

}
