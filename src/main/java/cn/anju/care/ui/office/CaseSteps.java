package cn.anju.care.ui.office;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
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

	private static final List<Integer> NINE = IntStream.rangeClosed(1, 9).boxed().toList();

	private static final List<Integer> OF_SUGGESTIONS = List.of(1, 2, 4, 8);

	/** Where the line is longer than the screen the present step stands in its middle. */
	private static final String IN_VIEW = """
			const now = this.querySelector('[aria-current]');
			if (now) this.scrollLeft = now.offsetLeft - this.offsetLeft - (this.clientWidth - now.clientWidth) / 2;""";

	private transient @Nullable CaseState shown;

	CaseSteps() {
		addClassName("aj-care-steps");
		getElement().setAttribute("aria-label", getTranslation("care.office.steps"));
	}

	/** A step that was passed over is not done. */
	void show(CaseFile file) {
		Case one = file.one();
		if (one.state() == this.shown) {
			return;
		}
		this.shown = one.state();
		removeAll();
		boolean nine = one.type().takesNineSteps();
		String prefix = nine ? "care.office.step." : "care.office.step.suggestion.";
		int now = one.state().step();
		Set<Integer> visited = visited(file);
		boolean over = one.state() == CaseState.CLOSED || one.state() == CaseState.ARCHIVED;
		for (int step : nine ? NINE : OF_SUGGESTIONS) {
			boolean done = (step < now && visited.contains(step)) || (step == now && over);
			boolean here = step == now && !over;
			State look = done ? State.DONE : (here ? present(one) : State.TODO);
			ListItem item = new ListItem(new Glyph(look), new Span(getTranslation(prefix + step)));
			item.addClassName("is-" + look.css());
			if (here) {
				item.getElement().setAttribute("aria-current", "step");
			}
			add(item);
		}
		getElement().executeJs(IN_VIEW);
	}

	private static Set<Integer> visited(CaseFile file) {
		Set<Integer> visited = new TreeSet<>(Set.of(1));
		file.entries().forEach((entry) -> {
			CaseState then = entry.state();
			if (then != null) {
				visited.add(then.step());
			}
		});
		return visited;
	}

	private static State present(Case one) {
		return one.state().awaitsOwner() ? State.WAIT : State.NOW;
	}

}
