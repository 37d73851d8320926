package cn.anju.documents.ui;

import java.util.function.BiConsumer;

import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks who really has an original, and what was wrong with the last entry. */
class CorrectionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 400;

	CorrectionDialog(Holding holding, BiConsumer<Party, String> save) {
		setHeaderTitle(getTranslation("documents.custody.correct-title", Words.original(this, holding)));
		PartyFields right = new PartyFields(getTranslation("documents.custody.right"));
		TextArea reason = new TextArea(getTranslation("documents.panel.reason"));
		reason.setRequiredIndicatorVisible(true);
		reason.setMaxLength(LONGEST);
		reason.setWidthFull();
		Button go = new Button(getTranslation("documents.custody.correct-save"), (_) -> {
			save.accept(right.party(), reason.getValue());
			close();
		});
		go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(right, reason);
		getFooter().add(new Button(getTranslation("documents.panel.cancel"), (_) -> close()), go);
	}

}
