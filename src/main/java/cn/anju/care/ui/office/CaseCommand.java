package cn.anju.care.ui.office;

import java.util.EnumSet;
import java.util.Set;

import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Draft;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * A command on a case as it was shown. If somebody else was quicker the page shows how it
 * stands now, the dialog says so and keeps what was typed.
 */
class CaseCommand extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final Set<CareRefusal> CHANGED = EnumSet.of(CareRefusal.CHANGED_MEANWHILE,
			CareRefusal.NOT_IN_THIS_STATE, CareRefusal.NOT_YOURS);

	private final transient CaseDeskParts parts;

	private final transient Step step;

	private final transient Runnable changed;

	private final String done;

	private final String draft;

	private final long id;

	private int version;

	/**
	 * Makes a command.
	 * @param what which command it is: what is written for it and not sent is kept for it
	 * alone
	 */
	CaseCommand(CaseDeskParts parts, Case shown, String what, Words words, Step step, Runnable changed) {
		super(words.title(), words.verb());
		this.parts = parts;
		this.step = step;
		this.changed = changed;
		this.done = words.done();
		this.draft = parts.draft(shown.id(), what);
		this.id = shown.id();
		this.version = shown.version();
		addClassName("aj-care-command");
	}

	/** Does something with a case of a version. */
	interface Step {

		void take(int version);

	}

	/** The words of a command: above the fields, on the button, and when it is done. */
	record Words(String title, String verb, String done) {
	}

	/** Long words are kept until they are sent; a command asks for one such field. */
	@Override
	public void ask(Component... components) {
		super.ask(components);
		for (Component each : components) {
			if (each instanceof TextArea words) {
				Draft.keep(words, this.draft);
			}
		}
	}

	@Override
	protected boolean carryOut() {
		this.step.take(this.version);
		Draft.forgetField(UI.getCurrent(), this.draft);
		this.changed.run();
		Toasts.done(this.done);
		return true;
	}

	@Override
	protected String why(RuntimeException refusal) {
		String said = super.why(refusal);
		if (!(refusal instanceof Refused refused) || !isChanged(refused.reason())) {
			return said;
		}
		this.changed.run();
		Case now = this.parts.desk().file(this.id).map(CaseFile::one).orElse(null);
		if (now == null) {
			return said;
		}
		this.version = now.version();
		return said + getTranslation("care.office.meanwhile", this.parts.words().state(now.state()),
				now.responsibility().handler().name());
	}

	private static boolean isChanged(Refusal reason) {
		return reason instanceof CareRefusal its && CHANGED.contains(its);
	}

}
