package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.core.Refused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Under which case another one goes on: one of the same home, or whose number is typed.
 */
class MergeChoice extends Div {

	private static final long serialVersionUID = 1L;

	private final RadioButtonGroup<Case> others = new RadioButtonGroup<>();

	private final TextField number = new TextField();

	MergeChoice(Case ending, List<Case> open, CaseDeskWords words) {
		addClassName("aj-command-fields");
		this.others.setLabel(getTranslation("care.office.field.merge-into"));
		this.others.setItems(open);
		this.others.setItemLabelGenerator((one) -> label(ending, one, words));
		this.others.addThemeNames("vertical");
		this.others.addClassName("aj-care-choice");
		this.others.setVisible(!open.isEmpty());
		this.number
			.setLabel(getTranslation(open.isEmpty() ? "care.office.field.merge" : "care.office.field.merge-typed"));
		// the last thing that was done is what is meant
		this.others.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				this.number.clear();
			}
		});
		this.number.addValueChangeListener((change) -> {
			if (!change.getValue().isBlank()) {
				this.others.clear();
			}
		});
		this.number.setRequiredIndicatorVisible(open.isEmpty());
		add(this.others, this.number);
	}

	private static String label(Case ending, Case one, CaseDeskWords words) {
		String date = words.nearDay(one.receivedAt());
		return one.reporter().equals(ending.reporter())
				? words.text("care.office.merge.case", one.number(), one.title(), date)
				: words.text("care.office.merge.case-of", one.number(), one.title(), date, one.reporter());
	}

	/** Says what a refusal is about where it is seen. */
	void marks(CaseCommand dialog) {
		dialog.mark(CareRefusal.OTHER_CASE_MISSING, this.others.isVisible() ? this.others : this.number);
		dialog.mark(CareRefusal.NOT_FOUND, this.number);
		dialog.mark(CareRefusal.OTHER_HOUSEHOLD, this.number);
	}

	String number() {
		Case chosen = this.others.getValue();
		String typed = this.number.getValue().strip();
		if (chosen == null && typed.isEmpty()) {
			throw new Refused(CareRefusal.OTHER_CASE_MISSING);
		}
		return typed.isEmpty() && chosen != null ? chosen.number() : typed;
	}

}
