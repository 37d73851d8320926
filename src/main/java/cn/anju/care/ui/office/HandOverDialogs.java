package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseHandOvers.Loaded;
import cn.anju.care.NewItem;
import cn.anju.core.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** Who has a case, and how many cases a matter is. */
class HandOverDialogs {

	private final CaseDeskParts parts;

	private final Runnable changed;

	HandOverDialogs(CaseDeskParts parts, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
	}

	void offer(Case shown) {
		List<Loaded> colleagues = this.parts.handOvers().colleagues(shown.id());
		RadioButtonGroup<Loaded> to = new RadioButtonGroup<>(text("care.office.field.colleague"));
		to.setItems(colleagues);
		to.setItemLabelGenerator((one) -> text("care.office.colleague", one.who().name(),
				this.parts.words().word("level", one.who().level()), one.open()));
		to.addThemeNames("vertical");
		to.addClassName("aj-care-choice");
		to.setRequiredIndicatorVisible(true);
		TextArea words = StepDialogs.words("care.office.field.hand-over", true, NewItem.LONGEST);
		CaseCommand dialog = command(shown, "hand-over", (version) -> {
			Loaded chosen = to.getValue();
			if (chosen == null) {
				throw new Refused(CareRefusal.COLLEAGUE_MISSING);
			}
			this.parts.handOvers().offer(shown.id(), version, chosen.who().account(), words.getValue());
		});
		dialog.hint(text(colleagues.isEmpty() ? "care.office.colleague.none" : "care.office.hint.hand-over"));
		dialog.ask(to, words);
		dialog.mark(CareRefusal.COLLEAGUE_MISSING, to);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
	}

	void take(Case shown) {
		CaseCommand dialog = command(shown, "take", (version) -> this.parts.handOvers().take(shown.id(), version));
		dialog.hint(text("care.office.hint.take", shown.responsibility().handler().name()));
		dialog.open();
	}

	void merge(Case shown) {
		MergeChoice into = new MergeChoice(shown, this.parts.desk().mergeable(shown.id()), this.parts.words());
		CaseCommand dialog = command(shown, "merge",
				(version) -> this.parts.desk().merge(shown.id(), version, into.number()));
		dialog.hint(text("care.office.hint.merge"));
		dialog.ask(into);
		into.marks(dialog);
		dialog.open();
	}

	void split(Case shown) {
		Select<CaseCategory> category = new Select<>();
		category.setLabel(text("care.office.field.category"));
		category.setItems(CaseCategory.values());
		category.setItemLabelGenerator((one) -> (one != null) ? this.parts.words().word("category", one) : "");
		category.setValue(shown.category());
		TextArea words = StepDialogs.words("care.office.field.split", true, NewItem.LONGEST);
		CaseCommand dialog = command(shown, "split", (version) -> this.parts.desk()
			.split(shown.id(), version, new NewItem(shown.type(), category.getValue(), words.getValue())));
		dialog.hint(text("care.office.hint.split"));
		dialog.ask(category, words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.open();
	}

	void accept(long id, String words) {
		this.parts.handOvers().accept(id, words);
		this.changed.run();
	}

	void decline(long id, String words) {
		this.parts.handOvers().decline(id, words);
		this.changed.run();
	}

	void withdraw(long id, int version) {
		this.parts.handOvers().withdraw(id, version);
		this.changed.run();
	}

	private CaseCommand command(Case shown, String what, CaseCommand.Step step) {
		String verb = text("care.office.do." + what);
		return new CaseCommand(this.parts, shown, what,
				new CaseCommand.Words(text("care.office.command", verb, shown.number()), verb,
						text("care.office.done", verb)),
				step, this.changed);
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
