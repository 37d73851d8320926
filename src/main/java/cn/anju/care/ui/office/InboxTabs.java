package cn.anju.care.ui.office;

import java.util.Map;
import java.util.function.Consumer;

import cn.anju.care.CareGroup;
import cn.anju.care.CareQuery;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The parts of the inbox with their counts. */
class InboxTabs extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 1_000;

	private final transient Consumer<CareQuery> chosen;

	private transient @Nullable CareQuery shown;

	private transient Map<CareGroup, Integer> counted = Map.of();

	InboxTabs(Consumer<CareQuery> chosen) {
		this.chosen = chosen;
		addClassNames("aj-tabs", "aj-queue-groups");
		getElement().setAttribute("role", "tablist").setAttribute("aria-label", getTranslation("care.office.groups"));
	}

	/** What is the same stays, with the focus of whoever works by keyboard. */
	void show(CareQuery query, Map<CareGroup, Integer> counts) {
		if (query.equals(this.shown) && counts.equals(this.counted)) {
			return;
		}
		this.shown = query;
		this.counted = Map.copyOf(counts);
		removeAll();
		for (CareGroup group : CareGroup.values()) {
			add(tab(query, group));
		}
	}

	private NativeButton tab(CareQuery query, CareGroup group) {
		boolean here = group == query.group();
		NativeButton tab = new NativeButton("", (_) -> this.chosen.accept(query.in(group)));
		tab.addClassName("aj-tab");
		tab.add(new Span(getTranslation("care.office.group." + group.name())));
		Integer count = this.counted.get(group);
		if (count != null) {
			Emphasis number = new Emphasis(written(count));
			number.setClassName("late", group == CareGroup.LATE && count > 0);
			tab.add(number);
		}
		tab.getElement().setAttribute("role", "tab").setAttribute("aria-selected", Boolean.toString(here));
		if (here) {
			tab.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
		}
		return tab;
	}

	static String written(int count) {
		return (count > MOST) ? MOST + "+" : Integer.toString(count);
	}

}
