package cn.anju.shell;

import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks for what a command needs and carries it out, also with Ctrl and Enter. A refusal
 * is said inside the dialog, at its fields where they are known, and the dialog stays
 * open with everything that was typed.
 */
public class CommandDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final Problem problem = new Problem();

	private final Div fields = new Div();

	private final FieldMarks marks = new FieldMarks(this.fields);

	private final Button go;

	private final transient Runnable command;

	private boolean done;

	/**
	 * Makes a dialog.
	 * @param title what is asked
	 * @param verb the words of the button that does it
	 * @param command does it; a refusal keeps the dialog open
	 */
	public CommandDialog(String title, String verb, Runnable command) {
		this.command = command;
		setHeaderTitle(title);
		addClassName("aj-command");
		setCloseOnOutsideClick(false);
		this.fields.addClassName("aj-command-fields");
		add(this.problem, this.fields);
		this.go = new Button(verb, (_) -> act());
		this.go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.go.setDisableOnClick(true);
		// a field tells its value only when it loses the focus
		this.go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
		getFooter().add(new Button(getTranslation("shell.cancel"), (_) -> close()), this.go);
	}

	/**
	 * Makes a dialog that overrides {@link #carryOut()}.
	 * @param title what is asked
	 * @param verb the words of the button that does it
	 */
	protected CommandDialog(String title, String verb) {
		this(title, verb, () -> {
		});
	}

	@Override
	public void open() {
		this.done = false;
		super.open();
	}

	/**
	 * Adds fields, one below the other.
	 * @param components the fields
	 */
	public void ask(Component... components) {
		this.fields.add(components);
	}

	/**
	 * Names the fields that a refusal is about: they say it, and the first of them gets
	 * the focus. Of several, those that are empty, if there are such.
	 * @param reason the reason
	 * @param about the fields, which stand in this dialog
	 */
	public void mark(Refusal reason, Component... about) {
		this.marks.about(reason, about);
	}

	/** What is pressed twice is done once: the second finds the dialog closed. */
	private void act() {
		if (this.done) {
			return;
		}
		quiet();
		try {
			if (carryOut()) {
				this.done = true;
				close();
			}
		}
		catch (RuntimeException ex) {
			String words = why(ex);
			if (!(ErrorEdge.root(ex) instanceof Refused refused) || !this.marks.say(refused, words)) {
				this.problem.say(words);
			}
			this.marks.lead();
		}
		finally {
			this.go.setEnabled(true);
		}
	}

	/** Takes back what a refusal has said, once it is about something else. */
	protected final void quiet() {
		this.problem.quiet();
		this.marks.quiet();
	}

	/**
	 * Does what was asked for.
	 * @return whether the dialog is closed then
	 */
	protected boolean carryOut() {
		this.command.run();
		return true;
	}

	/**
	 * Says why it was not done.
	 * @param refusal a refusal, a record that somebody else changed, or a failure
	 * @return the sentence
	 */
	protected String why(RuntimeException refusal) {
		return Alert.words(refusal);
	}

	/**
	 * Adds a sentence above the fields that follow.
	 * @param text the sentence
	 */
	public void hint(String text) {
		Paragraph hint = new Paragraph(text);
		hint.addClassName("aj-muted");
		ask(hint);
	}

}
