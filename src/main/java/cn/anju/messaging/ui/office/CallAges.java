package cn.anju.messaging.ui.office;

import java.util.List;

import cn.anju.messaging.CallTask;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** How long calls have been open, drawn on one scale, for those who lead. */
class CallAges extends Div {

	private static final long serialVersionUID = 1L;

	private static final List<String> GROUPS = List.of("today", "one", "more");

	private static final int PER_CENT = 100;

	CallAges(List<CallTask> tasks, DeskWords words) {
		addClassNames("aj-panel", "aj-call-ages");
		int[] counts = new int[GROUPS.size()];
		int oldest = 0;
		for (CallTask task : tasks) {
			int age = Math.max(0, words.age(task.createdAt()));
			oldest = Math.max(oldest, age);
			counts[Math.min(age, counts.length - 1)]++;
		}
		add(new H2(getTranslation("messaging.calls.oldest", oldest)));
		for (int i = 0; i < counts.length; i++) {
			add(row(GROUPS.get(i), counts[i], tasks.size()));
		}
	}

	private Div row(String group, int count, int all) {
		Span bar = new Span();
		bar.addClassNames("bar", "is-" + group);
		bar.getStyle().set("--part", count * PER_CENT / all + "%");
		bar.getElement().setAttribute("aria-hidden", "true");
		Span track = new Span(bar);
		track.addClassName("track");
		Span number = new Span(getTranslation("messaging.calls.households", count));
		number.addClassName("number");
		Div row = new Div(new Span(getTranslation("messaging.calls.age." + group)), track, number);
		row.addClassName("age");
		return row;
	}

}
