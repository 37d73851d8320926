package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import cn.anju.core.Refused;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;
import cn.anju.procedure.RunRef;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;

/**
 * Asks for what a command on a run needs. A refusal is said inside and keeps what was
 * typed. If somebody was quicker, it says who did what, the page behind is loaded again,
 * and the command can be given once more for the run as it stands now.
 */
class StepDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 300;

	private static final int LONGEST_COMMENT = 500;

	private final transient RunTarget target;

	private final transient RunWords words;

	private transient Consumer<RunRef> command = (_) -> {
	};

	private String done = "";

	StepDialog(RunWords words, RunTarget target, String title, String verb) {
		super(title, verb);
		this.words = words;
		this.target = target;
	}

	/**
	 * Opens it.
	 * @param act the command
	 * @param said what is said when it is done
	 */
	void ask(Consumer<RunRef> act, String said) {
		this.command = act;
		this.done = said;
		open();
	}

	DayField day(String label, LocalDate value) {
		DayField field = new DayField(label, value);
		ask(field);
		return field;
	}

	TextField line(String label, boolean required, int longest) {
		TextField field = new TextField(label);
		field.setRequiredIndicatorVisible(required);
		field.setMaxLength(longest);
		ask(field);
		return field;
	}

	/** A reason that the owner reads too, if it says so. */
	TextArea reason(boolean ownerReads) {
		TextArea field = area("procedure.dialog.reason", LONGEST_REASON);
		field.setRequiredIndicatorVisible(true);
		if (ownerReads) {
			field.setHelperText(this.words.text("procedure.dialog.owner-reads"));
		}
		return field;
	}

	TextArea comment() {
		return area("procedure.dialog.comment", LONGEST_COMMENT);
	}

	private TextArea area(String key, int longest) {
		TextArea field = new TextArea(this.words.text(key));
		field.setMaxLength(longest);
		ask(field);
		return field;
	}

	@Override
	protected boolean carryOut() {
		this.command.accept(this.target.ref());
		Toasts.done(this.done);
		this.target.changed();
		return true;
	}

	@Override
	protected String why(RuntimeException refusal) {
		if (!(refusal instanceof Refused refused)) {
			return super.why(refusal);
		}
		if (refused.reason() != ProcedureRefused.CHANGED_MEANWHILE) {
			return this.words.refusal(refused.reason(), refused.facts());
		}
		String last = this.target.reload().map(this::last).orElse("");
		this.target.changed();
		return this.words.text("procedure.dialog.changed-meanwhile", last);
	}

	private String last(RunDetails fresh) {
		if (fresh.history().isEmpty()) {
			return "";
		}
		RunEvent event = fresh.history().getFirst();
		EventWords said = new EventWords(this.words, fresh.template());
		return this.words.text("procedure.dialog.last", said.who(event), this.words.at(event.at()), said.title(event));
	}

}
