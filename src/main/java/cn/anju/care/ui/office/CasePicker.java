package cn.anju.care.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import cn.anju.care.SimilarCase;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Cases to choose from, each with where, who and when, and a link to read it. */
class CasePicker extends Div {

	private static final long serialVersionUID = 1L;

	private final transient GroupWords words;

	private final transient IntConsumer chosen;

	private final Map<Long, Checkbox> boxes = new LinkedHashMap<>();

	private final UnorderedList rows = new UnorderedList();

	/**
	 * Makes a list.
	 * @param label what the list is of
	 * @param chosen told how many are chosen after every change
	 */
	CasePicker(String label, GroupWords words, IntConsumer chosen) {
		this.words = words;
		this.chosen = chosen;
		this.rows.getElement().setAttribute("aria-label", label);
		addClassName("aj-care-picker");
		add(this.rows);
	}

	/** Adds cases that are not there yet. */
	void offer(List<SimilarCase> cases, boolean ticked) {
		cases.stream().filter((one) -> !this.boxes.containsKey(one.id())).forEach((one) -> row(one, ticked));
		this.chosen.accept(chosen().size());
	}

	private void row(SimilarCase one, boolean ticked) {
		Checkbox box = new Checkbox(one.title(), ticked);
		box.addValueChangeListener((_) -> this.chosen.accept(chosen().size()));
		this.boxes.put(one.id(), box);
		Span about = new Span(this.words.about(one, getLocale()));
		about.addClassName("aj-muted");
		Div line = new Div(new CaseLink(one.id(), one.number()), this.words.badge(one.state(), getLocale()), about);
		line.addClassName("line");
		this.rows.add(new ListItem(box, line));
	}

	/** Ticks one that is there. */
	void tick(long one) {
		Checkbox box = this.boxes.get(one);
		if (box != null) {
			box.setValue(true);
		}
	}

	List<Long> chosen() {
		return this.boxes.entrySet()
			.stream()
			.filter((one) -> one.getValue().getValue())
			.map(Map.Entry::getKey)
			.toList();
	}

}
