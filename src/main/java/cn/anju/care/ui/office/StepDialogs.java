package cn.anju.care.ui.office;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseState.Action;
import cn.anju.care.Department;
import cn.anju.care.CauseType;
import cn.anju.care.Feedback;
import cn.anju.care.NewItem;
import cn.anju.care.Remedy;
import cn.anju.care.RemedyType;
import cn.anju.care.Severity;
import cn.anju.care.Silence;
import cn.anju.core.Money;
import cn.anju.core.Refused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks for what the next step of a case needs, and takes it. */
class StepDialogs {

	private static final Set<Action> WITH_WORDS = EnumSet.of(Action.RESOLVE, Action.EXPLAIN);

	private static final int LONGEST_MEASURE = 1_000;

	private final CaseDeskParts parts;

	private final Runnable changed;

	StepDialogs(CaseDeskParts parts, Runnable changed) {
		this.parts = parts;
		this.changed = changed;
	}

	/** Opens what fits an action of staff. */
	void open(Case shown, Action action) {
		switch (action) {
			case CLASSIFY -> classify(shown);
			case ASSIGN -> assign(shown);
			case PROPOSE -> propose(shown);
			case CLOSE_UNANSWERED -> closeUnanswered(shown);
			case FOLLOW_UP -> followUp(shown);
			case ARCHIVE -> archive(shown);
			default -> advance(shown, action);
		}
	}

	private void advance(Case shown, Action action) {
		boolean needed = WITH_WORDS.contains(action);
		TextArea words = words(needed ? "care.office.field." + action.name() : "care.office.field.optional", needed,
				NewItem.LONGEST);
		CaseCommand dialog = command(shown, action,
				(version) -> this.parts.desk().advance(shown.id(), version, action, words.getValue()));
		dialog.hint(text("care.office.hint." + action.name()));
		dialog.ask(words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
		words.focus();
	}

	private void assign(Case shown) {
		Select<Department> department = select("department", Department.values());
		department.setValue(Department.of(shown.category()));
		TextArea words = words("care.office.field.optional", false, NewItem.LONGEST);
		CaseCommand dialog = command(shown, Action.ASSIGN,
				(version) -> this.parts.desk().assign(shown.id(), version, department.getValue(), words.getValue()));
		dialog.hint(text("care.office.hint.ASSIGN"));
		dialog.ask(department, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
		department.focus();
	}

	private void classify(Case shown) {
		Select<CaseCategory> category = select("category", CaseCategory.values());
		category.setValue(shown.category());
		RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(text("care.office.field.severity"));
		severity.setItems(Severity.values());
		severity.setItemLabelGenerator((one) -> this.parts.words().word("severity", one));
		severity.setValue(shown.severity());
		Paragraph warning = new Paragraph(text("care.office.classify.major"));
		warning.addClassName("aj-care-warning");
		warning.setVisible(false);
		severity.addValueChangeListener((change) -> warning
			.setVisible(change.getValue() == Severity.MAJOR && shown.severity() != Severity.MAJOR));
		CaseCommand dialog = command(shown, Action.CLASSIFY,
				(version) -> this.parts.desk().classify(shown.id(), version, category.getValue(), severity.getValue()));
		dialog.hint(text("care.office.hint.CLASSIFY"));
		dialog.ask(category, severity, warning);
		dialog.open();
		category.focus();
	}

	private void propose(Case shown) {
		Select<RemedyType> remedy = select("remedy", RemedyType.values());
		remedy.setValue(usual(shown));
		BigDecimalField amount = new BigDecimalField(text("care.office.field.amount"));
		amount.setVisible(false);
		amount.setRequiredIndicatorVisible(true);
		remedy.addValueChangeListener((change) -> amount.setVisible(change.getValue().isMoney()));
		TextArea words = words("care.office.field.PROPOSE", true, NewItem.LONGEST);
		CaseCommand dialog = command(shown, Action.PROPOSE, (version) -> {
			BigDecimal yuan = amount.isVisible() ? amount.getValue() : null;
			this.parts.desk()
				.propose(shown.id(), version, new Remedy(remedy.getValue(), (yuan != null) ? new Money(yuan) : null),
						words.getValue());
		});
		dialog.hint(text("care.office.hint.PROPOSE"));
		dialog.ask(remedy, amount, words);
		dialog.mark(CareRefusal.AMOUNT, amount);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.mark(CareRefusal.WORDS_TOO_LONG, words);
		dialog.open();
		words.focus();
	}

	/**
	 * As it was offered before; what is built is repaired, what is written is put right.
	 */
	private static RemedyType usual(Case shown) {
		Remedy before = shown.outcome().remedy();
		if (before != null) {
			return before.type();
		}
		return switch (shown.category()) {
			case HOUSE_QUALITY, FIT_OUT, PROPERTY_SERVICE -> RemedyType.REPAIR;
			case SALES, CONTRACT, PAYMENT -> RemedyType.CORRECTION;
			case PLANNING, OTHER -> RemedyType.EXPLANATION;
		};
	}

	private void closeUnanswered(Case shown) {
		TextArea words = words("care.office.field.CLOSE_UNANSWERED", true, NewItem.LONGEST);
		Silence silence = this.parts.desk().silence(shown.id());
		if (silence.isDocumented()) {
			words.setValue(text("care.office.close.words"));
		}
		CaseCommand dialog = command(shown, Action.CLOSE_UNANSWERED,
				(version) -> this.parts.desk().closeUnanswered(shown.id(), version, words.getValue()));
		dialog.hint(text("care.office.hint.CLOSE_UNANSWERED"));
		dialog.ask(new SilenceList(silence, this.parts.words()), words);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.open();
		words.focus();
	}

	private void followUp(Case shown) {
		RadioButtonGroup<Integer> score = new RadioButtonGroup<>(text("care.office.field.score"));
		score.setItems(IntStream.rangeClosed(1, Feedback.BEST).boxed().toList());
		score.setItemLabelGenerator((one) -> text("care.office.score." + one));
		score.addThemeNames("vertical");
		score.setRequiredIndicatorVisible(true);
		TextArea words = words("care.office.field.FOLLOW_UP", true, Feedback.LONGEST);
		CaseCommand dialog = command(shown, Action.FOLLOW_UP, (version) -> {
			Integer given = score.getValue();
			if (given == null) {
				throw new Refused(CareRefusal.SCORE);
			}
			this.parts.desk().followUp(shown.id(), version, given, words.getValue());
		});
		dialog.ask(score, words);
		dialog.mark(CareRefusal.SCORE, score);
		dialog.mark(CareRefusal.WORDS_MISSING, words);
		dialog.open();
	}

	private void archive(Case shown) {
		Select<CauseType> cause = select("cause", CauseType.values());
		cause.setValue(CauseType.COMMUNICATION);
		TextArea measure = words("care.office.field.ARCHIVE", true, LONGEST_MEASURE);
		CaseCommand dialog = command(shown, Action.ARCHIVE,
				(version) -> this.parts.desk().archive(shown.id(), version, cause.getValue(), measure.getValue()));
		dialog.hint(text("care.office.hint.ARCHIVE"));
		dialog.ask(cause, measure);
		dialog.mark(CareRefusal.WORDS_MISSING, measure);
		dialog.open();
		measure.focus();
	}

	private CaseCommand command(Case shown, Action action, CaseCommand.Step step) {
		String verb = text("care.office.act." + action.name());
		return new CaseCommand(this.parts, shown, action.name(),
				new CaseCommand.Words(text("care.office.command", verb, shown.number()), verb,
						text("care.office.done", verb)),
				step, this.changed);
	}

	private <E extends Enum<E>> Select<E> select(String of, E[] all) {
		Select<E> select = new Select<>();
		select.setLabel(text("care.office.field." + of));
		select.setItems(all);
		select.setItemLabelGenerator((one) -> (one != null) ? this.parts.words().word(of, one) : "");
		return select;
	}

	static TextArea words(String key, boolean needed, int longest) {
		TextArea words = new TextArea(text(key));
		words.setRequiredIndicatorVisible(needed);
		words.setMaxLength(longest);
		words.setMinHeight("96px");
		return words;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
