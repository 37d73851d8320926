package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.MonthlyAnalysis;
import cn.anju.care.ReportBuilding;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Causes and measures by month, and what happens again and again. */
class AnalysisPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final boolean manyProjects;

	AnalysisPanel(List<MonthlyAnalysis> months, boolean manyProjects) {
		this.manyProjects = manyProjects;
		addClassNames("aj-panel", "aj-file-panel", "analysis");
		Paragraph text = new Paragraph(getTranslation("care.reports.analysis-text", MonthlyAnalysis.REPEATED));
		text.addClassName("aj-muted");
		add(new H2(getTranslation("care.reports.analysis")), text);
		if (months.isEmpty()) {
			add(new Paragraph(getTranslation("care.reports.no-causes")));
		}
		months.forEach(this::show);
	}

	private void show(MonthlyAnalysis month) {
		add(new H3(getTranslation("care.reports.month", Integer.toString(month.month().getYear()),
				Integer.toString(month.month().getMonthValue()))));
		month.repeats().forEach((repeat) -> add(repeat(repeat)));
		month.causes().forEach((cause) -> add(cause(cause)));
	}

	private Div repeat(MonthlyAnalysis.Repeat repeat) {
		ReportBuilding building = repeat.building();
		String where = this.manyProjects ? building.projectName() + " " + building.name() : building.name();
		Span what = new Span(getTranslation("care.reports.repeat", where, cause(repeat), repeat.numbers().size()));
		Span numbers = numbers(repeat.numbers());
		Div row = new Div(new StateBadge(State.NEED, getTranslation("care.reports.repeated")), what, numbers);
		row.addClassName("repeat");
		return row;
	}

	private String cause(MonthlyAnalysis.Repeat repeat) {
		return getTranslation("care.reports.cause." + repeat.type().name());
	}

	private Div cause(MonthlyAnalysis.Cause cause) {
		UnorderedList measures = new UnorderedList();
		for (MonthlyAnalysis.Measure one : cause.measures()) {
			Span words = new Span(one.words().isEmpty() ? getTranslation("care.reports.no-measure") : one.words());
			words.addClassName("words");
			measures.add(new ListItem(words, numbers(one.numbers())));
		}
		Div row = new Div(new H4(getTranslation("care.reports.cause-count",
				getTranslation("care.reports.cause." + cause.type().name()), cause.count())), measures);
		row.addClassName("cause");
		return row;
	}

	private static Span numbers(List<String> numbers) {
		Span written = new Span(String.join(" ", numbers));
		written.addClassNames("aj-muted", "numbers");
		return written;
	}

}
