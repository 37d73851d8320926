package cn.anju.documents.ui;

import java.util.function.Consumer;

import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks for a reason before something is done. */
class ReasonDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 400;

	private final TextArea reason = new TextArea(getTranslation("documents.panel.reason"));

	private final transient Consumer<String> act;

	ReasonDialog(String title, String verb, Consumer<String> act) {
		super(title, verb);
		this.act = act;
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setMaxLength(LONGEST);
		ask(this.reason);
	}

	@Override
	protected boolean carryOut() {
		this.act.accept(this.reason.getValue());
		return true;
	}

}
