package cn.anju.care.ui.office;

import java.time.LocalDate;

import cn.anju.care.CareRefusal;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.Refused;
import cn.anju.shell.DayField;
import cn.anju.shell.Problem;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Writes a department's answer down where its line stands; a refusal keeps the words. */
class AnswerForm extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Suggestion line;

	private final transient SuggestionDesk desk;

	private final transient Runnable changed;

	private final transient LocalDate sentOn;

	private final Problem problem = new Problem();

	private final TextArea words = new TextArea(getTranslation("care.batch.answer-words"));

	private final TextField by = new TextField(getTranslation("care.batch.answer-by"));

	private final DayField on;

	AnswerForm(SuggestionBatch batch, Suggestion line, SuggestionDesk desk, LocalDate today, Runnable changed) {
		this.line = line;
		this.desk = desk;
		this.changed = changed;
		SuggestionBatch.Sent sent = batch.sent();
		this.sentOn = (sent != null) ? sent.on() : today;
		this.on = new DayField(getTranslation("care.batch.answer-on"), today);
		this.on.setMin(this.sentOn);
		this.on.setMax(today);
		this.words.setMaxLength(SuggestionDesk.LONGEST_ANSWER);
		this.words.setRequiredIndicatorVisible(true);
		this.by.setMaxLength(SuggestionDesk.LONGEST_NAME);
		this.by.setRequiredIndicatorVisible(true);
		if (sent != null) {
			this.by.setValue(sent.to());
		}
		addClassName("answer-form");
		fold();
	}

	private void fold() {
		removeAll();
		NativeButton write = button("care.batch.answer", this::unfold);
		write.setAriaLabel(getTranslation("care.batch.answer") + " " + this.line.number());
		add(write);
	}

	private void unfold() {
		removeAll();
		Div who = new Div(this.by, this.on);
		who.addClassName("who");
		NativeButton save = button("care.batch.answer-save", this::save);
		Div actions = new Div(save, button("shell.cancel", this::fold));
		actions.addClassName("actions");
		add(this.problem, this.words, who, actions);
		this.words.focus();
	}

	private void save() {
		this.problem.quiet();
		try {
			LocalDate day = this.on.getOptionalValue()
				.orElseThrow(() -> new Refused(CareRefusal.DEPARTMENT_DAY, this.sentOn));
			this.desk.answer(this.line.id(), this.words.getValue(), this.by.getValue(), day);
		}
		catch (Refused refused) {
			this.problem.say(refused);
			return;
		}
		this.changed.run();
		Toasts.done(getTranslation("care.batch.answer-saved", this.line.number()));
	}

	private NativeButton button(String key, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-btn-outline");
		return button;
	}

}
