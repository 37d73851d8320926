package cn.anju.procedure.ui.office;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import cn.anju.procedure.Count;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueQuery;
import cn.anju.procedure.ui.RunWords;

/** The groups of the queue with their counts, and the switch between mine and ours. */
class QueueTabs extends Div {

	private static final long serialVersionUID = 1L;

	private final transient RunWords words;

	private final transient Consumer<QueueQuery> chosen;

	QueueTabs(RunWords words, Consumer<QueueQuery> chosen) {
		this.words = words;
		this.chosen = chosen;
		addClassName("aj-tabs");
	}

	void show(QueueQuery query, Map<QueueGroup, Count> counts) {
		removeAll();
		Div groups = new Div();
		groups.addClassName("aj-queue-groups");
		groups.getElement()
			.setAttribute("role", "tablist")
			.setAttribute("aria-label", this.words.text("procedure.queue.groups"));
		for (QueueGroup group : QueueGroup.values()) {
			Count count = counts.getOrDefault(group, new Count(0, false));
			if (group != QueueGroup.TAKEN_OVER || count.rows() > 0 || query.group() == group) {
				groups.add(tab(query, group, count));
			}
		}
		add(groups, whose(query));
	}

	private NativeButton tab(QueueQuery query, QueueGroup group, Count count) {
		NativeButton tab = new NativeButton("", (_) -> this.chosen.accept(query.in(group)));
		tab.addClassName("aj-tab");
		tab.add(new Span(this.words.text("procedure.queue.group." + group.name().toLowerCase(Locale.ROOT))),
				new Emphasis(written(count)));
		tab.getElement()
			.setAttribute("role", "tab")
			.setAttribute("aria-selected", Boolean.toString(group == query.group()));
		if (group == query.group()) {
			tab.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
		}
		return tab;
	}

	static String written(Count count) {
		return count.more() ? count.rows() + "+" : Integer.toString(count.rows());
	}

	private Div whose(QueueQuery query) {
		Div whose = new Div(side(query, true), side(query, false));
		whose.addClassName("aj-segments");
		whose.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", this.words.text("procedure.queue.whose"));
		return whose;
	}

	private NativeButton side(QueueQuery query, boolean mine) {
		NativeButton side = new NativeButton(this.words.text(mine ? "procedure.queue.mine" : "procedure.queue.team"),
				(_) -> this.chosen.accept(new QueueQuery(query.group(), mine, query.typed())));
		side.getElement().setAttribute("aria-pressed", Boolean.toString(mine == query.mine()));
		return side;
	}

}
