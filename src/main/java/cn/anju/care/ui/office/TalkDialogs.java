package cn.anju.care.ui.office;

import java.util.function.Consumer;

import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.care.NewItem;
import cn.anju.care.Promise;
import cn.anju.core.Refused;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;

/** What is said, written down and promised in a case. */
class TalkDialogs {

	private static final int LONGEST_PROMISE = 500;

	private final CaseDeskParts parts;

	private final Runnable changed;

	TalkDialogs(CaseDeskParts parts, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
	}

	void reply(Case shown) {
		TextArea words = StepDialogs.words("care.office.field.reply", true, NewItem.LONGEST);
		CaseCommand dialog = command(shown, "reply", (_) -> this.parts.talk().say(shown.id(), words.getValue()));
		dialog.ask(new MacroChoice(this.parts, shown.id(), () -> words), words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.open();
		words.focus();
	}

	void note(Case shown) {
		written(shown, "note", (words) -> this.parts.talk().note(shown.id(), words));
	}

	void contacted(Case shown) {
		written(shown, "contacted", (words) -> this.parts.talk().contacted(shown.id(), words));
	}

	void called(Case shown) {
		written(shown, "called", (words) -> this.parts.talk().called(shown.id(), words));
	}

	void reminded(Case shown) {
		written(shown, "reminded", (words) -> this.parts.talk().reminded(shown.id(), words));
	}

	void pause(Case shown) {
		written(shown, "pause", (words) -> this.parts.talk().pause(shown.id(), words));
	}

	void resume(Case shown) {
		written(shown, "resume", (words) -> this.parts.talk().resume(shown.id(), words));
	}

	/** The apology is there, to be changed; what was understood only its writer knows. */
	void summarise(Case shown) {
		TextArea words = StepDialogs.words("care.office.field.summarise", true, NewItem.LONGEST);
		String apology = text("care.office.summary.begin", shown.reporter());
		words.setValue(apology);
		CaseCommand dialog = command(shown, "summarise", (_) -> {
			if (words.getValue().strip().equals(apology.strip())) {
				throw new Refused(CareRefusal.SUMMARY_MISSING);
			}
			this.parts.talk().summarise(shown.id(), words.getValue());
		});
		dialog.hint(text("care.office.hint.summarise"));
		dialog.ask(words);
		dialog.mark(CareRefusal.SUMMARY_MISSING, words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
		words.focus();
	}

	private void written(Case shown, String what, Consumer<String> write) {
		TextArea words = StepDialogs.words("care.office.field." + what, true, NewItem.LONGEST);
		CaseCommand dialog = command(shown, what, (_) -> write.accept(words.getValue()));
		dialog.hint(text("care.office.hint." + what));
		dialog.ask(words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
		words.focus();
	}

	void promise(Case shown) {
		TextArea words = StepDialogs.words("care.office.field.promise", true, LONGEST_PROMISE);
		DayField day = new DayField(text("care.office.field.promise-day"), this.parts.words().today());
		day.setMin(this.parts.words().today());
		CaseCommand dialog = command(shown, "promise", (_) -> {
			if (day.getValue() == null) {
				throw new Refused(CareRefusal.DAY_PASSED);
			}
			this.parts.promises().promise(shown.id(), words.getValue(), day.getValue());
		});
		dialog.hint(text("care.office.hint.promise"));
		dialog.ask(words, day);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.DAY_PASSED, day);
		dialog.open();
		words.focus();
	}

	void fulfil(Case shown, Promise promise) {
		TextArea words = StepDialogs.words("care.office.field.fulfil", true, LONGEST_PROMISE);
		CaseCommand dialog = command(shown, "fulfil", "fulfil-" + promise.id(),
				(_) -> this.parts.promises().fulfil(promise.id(), words.getValue()));
		dialog.hint(promise.words());
		dialog.ask(words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.open();
		words.focus();
	}

	private CaseCommand command(Case shown, String what, CaseCommand.Step step) {
		return command(shown, what, what, step);
	}

	private CaseCommand command(Case shown, String what, String draft, CaseCommand.Step step) {
		String verb = text("care.office.do." + what);
		return new CaseCommand(this.parts, shown, draft,
				new CaseCommand.Words(text("care.office.command", verb, shown.number()), verb,
						text("care.office.done", verb)),
				step, this.changed);
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
