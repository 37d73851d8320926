package cn.anju.care.ui.office;

import java.util.List;
import java.util.stream.IntStream;

import cn.anju.care.CareLoad;
import cn.anju.shell.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Who has how much, drawn on one scale, and how old it all is. */
class LoadsPanel extends Section {

	private static final long serialVersionUID = 1L;

	private static final double PER_CENT = 100;

	private final transient CaseDeskWords words;

	LoadsPanel(CaseDeskWords words) {
		this.words = words;
		addClassNames("aj-panel", "aj-file-panel", "aj-loads");
	}

	void show(List<CareLoad> loads) {
		removeAll();
		add(new H2(getTranslation("care.office.board.loads")));
		if (loads.isEmpty()) {
			add(new EmptyState("talk", getTranslation("care.office.empty.TEAM"),
					getTranslation("care.office.board.none")));
			return;
		}
		int most = loads.stream().mapToInt(CareLoad::open).max().orElse(1);
		UnorderedList people = new UnorderedList();
		people.addClassName("people");
		loads.forEach((load) -> people.add(person(load, most)));
		add(legend(), people, new H2(getTranslation("care.office.board.ages")), ages(loads));
	}

	private Div legend() {
		Div legend = new Div();
		legend.addClassName("legend");
		for (String part : List.of("late", "near", "other", "resting")) {
			Span entry = new Span(getTranslation("care.office.board." + part));
			entry.addClassNames("entry", part);
			legend.add(entry);
		}
		return legend;
	}

	private ListItem person(CareLoad load, int most) {
		Span name = new Span(load.handler().name());
		name.addClassName("aj-strong");
		Span level = new Span(this.words.word("level", load.handler().level()));
		level.addClassName("aj-muted");
		Div who = new Div(name, level);
		who.addClassName("who");
		int other = Math.max(0, load.open() - load.late() - load.near() - load.resting());
		Div bar = new Div();
		bar.addClassName("bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		part(bar, "late", load.late(), most);
		part(bar, "near", load.near(), most);
		part(bar, "other", other, most);
		part(bar, "resting", load.resting(), most);
		Span open = new Span(getTranslation("care.office.board.open", load.open()));
		open.addClassName("aj-strong");
		Div numbers = new Div(open);
		numbers.addClassName("numbers");
		number(numbers, "late", load.late());
		number(numbers, "near", load.near());
		number(numbers, "asking", load.asking());
		number(numbers, "resting", load.resting());
		Span oldest = new Span(
				getTranslation("care.office.board.oldest", this.words.day(this.words.dayOf(load.oldest()))));
		oldest.addClassName("aj-muted");
		numbers.add(oldest);
		return new ListItem(who, bar, numbers);
	}

	private static void part(Div bar, String look, int count, int most) {
		if (count > 0) {
			Span part = new Span();
			part.addClassName(look);
			part.getStyle().setWidth(PER_CENT * count / most + "%");
			bar.add(part);
		}
	}

	private void number(Div numbers, String what, int count) {
		if (count > 0) {
			Span number = new Span(getTranslation("care.office.board." + what + ".count", count));
			number.addClassName(what);
			numbers.add(number);
		}
	}

	private Div ages(List<CareLoad> loads) {
		List<Integer> sums = IntStream.rangeClosed(0, CareLoad.AGES.size())
			.mapToObj((age) -> loads.stream().mapToInt((load) -> load.ages().get(age)).sum())
			.toList();
		Div bar = new Div();
		bar.addClassName("bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		UnorderedList legend = new UnorderedList();
		legend.addClassName("legend");
		for (int age = 0; age < sums.size(); age++) {
			int count = sums.get(age);
			if (count > 0) {
				Span part = new Span();
				part.addClassName("age" + age);
				part.getStyle().setFlexGrow(Integer.toString(count));
				bar.add(part);
			}
			Span word = new Span(word(age));
			Span number = new Span(Integer.toString(count));
			number.addClassName("aj-strong");
			ListItem entry = new ListItem(word, number);
			entry.addClassNames("entry", "age" + age);
			legend.add(entry);
		}
		Div ages = new Div(bar, legend);
		ages.addClassName("aj-care-ages");
		return ages;
	}

	private String word(int age) {
		int last = CareLoad.AGES.size();
		return (age < last) ? getTranslation("care.office.board.age", CareLoad.AGES.get(age))
				: getTranslation("care.office.board.older", CareLoad.AGES.get(last - 1));
	}

}
