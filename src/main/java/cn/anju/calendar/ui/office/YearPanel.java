package cn.anju.calendar.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import cn.anju.calendar.CalendarYear;
import cn.anju.core.DayException;
import cn.anju.core.Days;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** One year: drawn calmly, and told in words. */
class YearPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Days days;

	YearPanel(CalendarYear year, List<DayException> exceptions, int workingDays, Days days) {
		this.days = days;
		addClassName("aj-calendar-year");
		Span count = new Span(getTranslation("calendar.year.working-days", Integer.toString(workingDays)));
		Div head = new Div(count, state(year));
		head.addClassName("aj-calendar-head");
		Paragraph source = new Paragraph(source(year));
		source.addClassNames("aj-muted", "aj-small");
		add(head, source, new YearDrawing(year.year(), exceptions, getLocale()), legend(), words(exceptions));
	}

	private StateBadge state(CalendarYear year) {
		return year.provisional() ? new StateBadge(State.WAIT, getTranslation("calendar.year.provisional"))
				: new StateBadge(State.DONE, getTranslation("calendar.year.official"));
	}

	private String source(CalendarYear year) {
		String by = year.importedBy().isEmpty() ? getTranslation("calendar.year.shipped") : year.importedBy();
		return getTranslation("calendar.year.source", by, this.days.written(year.importedAt(), getLocale()),
				year.source());
	}

	private Div legend() {
		Div legend = new Div(mark("off", "calendar.legend.off"), mark("worked", "calendar.legend.worked"),
				mark("rest", "calendar.legend.rest"));
		legend.addClassNames("aj-calendar-legend", "aj-small");
		return legend;
	}

	private Span mark(String css, String text) {
		Span swatch = new Span();
		swatch.addClassNames("swatch", css);
		Span mark = new Span(swatch, new Span(getTranslation(text)));
		mark.addClassName("mark");
		return mark;
	}

	/** The same days in words, by holiday. */
	private UnorderedList words(List<DayException> exceptions) {
		Map<String, List<DayException>> byName = exceptions.stream()
			.collect(Collectors.groupingBy(DayException::name, LinkedHashMap::new, Collectors.toList()));
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-calendar-words");
		byName.forEach((name, all) -> list.add(new ListItem(words(name, all))));
		return list;
	}

	private String words(String name, List<DayException> all) {
		String off = written(all, true);
		String worked = written(all, false);
		return worked.isEmpty() ? getTranslation("calendar.words.off", name, off)
				: getTranslation("calendar.words.both", name, off, worked);
	}

	private String written(List<DayException> all, boolean off) {
		return all.stream()
			.filter((day) -> day.off() == off)
			.map((day) -> this.days.written(day.date(), getLocale()))
			.collect(Collectors.joining(getTranslation("calendar.words.comma")));
	}

}
