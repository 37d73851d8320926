package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import cn.anju.core.Refused;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunEvent;
import cn.anju.procedure.RunRef;
import cn.anju.shell.Alert;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import cn.anju.shell.Toasts;

/**
 * Asks for what a command on a run needs. A refusal is said inside and keeps what was
 * typed. If somebody was quicker, it says who did what, the page behind is loaded again,
 * and the command can be given once more for the run as it stands now.
 */
class StepDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 300;

	private static final int LONGEST_COMMENT = 500;

	private final transient RunTarget target;

	private final transient RunWords words;

	private final Div problem = new Div();

	private final Button go;

	private transient Consumer<RunRef> command = (_) -> {
	};

	private String done = "";

	StepDialog(RunWords words, RunTarget target, String title, String verb) {
		this.words = words;
		this.target = target;
		setHeaderTitle(title);
		addClassName("aj-step-dialog");
		this.problem.addClassName("aj-alert");
		this.problem.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
		this.problem.setVisible(false);
		this.go = new Button(verb, (_) -> act());
		this.go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.go.setDisableOnClick(true);
		this.go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
		add(this.problem);
		getFooter().add(new Button(words.text("procedure.dialog.cancel"), (_) -> close()), this.go);
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

	/** A sentence above the fields. */
	void hint(String text) {
		Paragraph hint = new Paragraph(text);
		hint.addClassName("aj-muted");
		add(hint);
	}

	DayField day(String label, LocalDate value) {
		DayField field = new DayField(label, value);
		add(field);
		return field;
	}

	TextField line(String label, boolean required, int longest) {
		TextField field = new TextField(label);
		field.setRequiredIndicatorVisible(required);
		field.setMaxLength(longest);
		add(field);
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
		add(field);
		return field;
	}

	private void act() {
		this.problem.setVisible(false);
		try {
			this.command.accept(this.target.ref());
		}
		catch (Refused ex) {
			refused(ex);
			return;
		}
		catch (RuntimeException ex) {
			say(Alert.words(ex));
			return;
		}
		finally {
			this.go.setEnabled(true);
		}
		close();
		Toasts.done(this.done);
		this.target.changed();
	}

	private void refused(Refused refused) {
		if (refused.reason() != ProcedureRefused.CHANGED_MEANWHILE) {
			say(this.words.refusal(refused.reason(), refused.facts()));
			return;
		}
		String last = this.target.reload().map(this::last).orElse("");
		say(this.words.text("procedure.dialog.changed-meanwhile", last));
		this.target.changed();
	}

	private String last(cn.anju.procedure.RunDetails fresh) {
		if (fresh.history().isEmpty()) {
			return "";
		}
		RunEvent event = fresh.history().getFirst();
		EventWords said = new EventWords(this.words, fresh.template());
		return this.words.text("procedure.dialog.last", said.who(event), this.words.at(event.at()), said.title(event));
	}

	private void say(String text) {
		this.problem.removeAll();
		this.problem.add(new Glyph(State.LATE), new Span(text));
		this.problem.setVisible(true);
		this.problem.getElement().executeJs("this.focus()");
	}

}
