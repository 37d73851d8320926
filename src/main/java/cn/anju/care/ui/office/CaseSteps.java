package cn.anju.care.ui.office;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseProgress;
import cn.anju.care.CaseState;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The line of progress: nine steps (b.10), or the way of a suggestion. */
class CaseSteps extends OrderedList {

	private static final long serialVersionUID = 1L;

	/** Where the line is longer than the screen the present step stands in its middle. */
	private static final String IN_VIEW = """
			const now = this.querySelector('[aria-current]');
			if (now) this.scrollLeft = now.offsetLeft - this.offsetLeft - (this.clientWidth - now.clientWidth) / 2;""";

	private transient @Nullable CaseProgress shown;

	private transient @Nullable CaseState state;

	CaseSteps() {
		addClassName("aj-care-steps");
		getElement().setAttribute("aria-label", getTranslation("care.office.steps"));
	}

	void show(CaseFile file) {
		Case one = file.one();
		CaseProgress progress = file.progress();
		if (one.state() == this.state && progress.equals(this.shown)) {
			return;
		}
		this.state = one.state();
		this.shown = progress;
		removeAll();
		String prefix = one.type().takesNineSteps() ? "care.office.step." : "care.office.step.suggestion.";
		for (CaseProgress.Step step : progress.steps()) {
			State look = look(step.mark(), one);
			ListItem item = new ListItem(new Glyph(look), new Span(getTranslation(prefix + step.number())));
			item.addClassName("is-" + look.css());
			if (step.mark() == CaseProgress.Mark.PRESENT) {
				item.getElement().setAttribute("aria-current", "step");
			}
			add(item);
		}
		getElement().executeJs(IN_VIEW);
	}

	private static State look(CaseProgress.Mark mark, Case one) {
		return switch (mark) {
			case TAKEN -> State.DONE;
			case PRESENT -> one.state().awaitsOwner() ? State.WAIT : State.NOW;
			case NOT_TAKEN -> State.TODO;
		};
	}

}
