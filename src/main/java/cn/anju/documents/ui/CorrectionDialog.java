package cn.anju.documents.ui;

import java.util.function.BiConsumer;

import cn.anju.documents.Party;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks who really has an original, and what was wrong with the last entry. */
class CorrectionDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 400;

	private final PartyFields right = new PartyFields(getTranslation("documents.custody.right"));

	private final TextArea reason = new TextArea(getTranslation("documents.panel.reason"));

	private final transient BiConsumer<Party, String> save;

	CorrectionDialog(String title, String verb, BiConsumer<Party, String> save) {
		super(title, verb);
		this.save = save;
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setMaxLength(LONGEST);
		ask(this.right, this.reason);
	}

	@Override
	protected boolean carryOut() {
		this.save.accept(this.right.party(), this.reason.getValue());
		return true;
	}

}
