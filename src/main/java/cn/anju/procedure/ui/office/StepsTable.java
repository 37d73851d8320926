package cn.anju.procedure.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import cn.anju.core.Texts;
import cn.anju.procedure.Template;
import cn.anju.procedure.TemplateStep;

/** The steps of one version of a template. */
class StepsTable extends Div {

	private static final long serialVersionUID = 1L;

	private static final List<String> COLUMNS = List.of("step", "who", "where", "duration", "conditions", "papers",
			"how");

	StepsTable(Template template) {
		add(new H2(getTranslation(template.nameKey())));
		template.limits()
			.forEach(
					(limit) -> add(new Paragraph(getTranslation("procedure.view.limit", getTranslation(limit.textKey()),
							Integer.toString(limit.days()), getTranslation("procedure.fact." + limit.after()),
							getTranslation(template.step(limit.metBy()).text("name"))))));
		NativeTable table = new NativeTable();
		NativeTableRow head = new NativeTableRow();
		COLUMNS.forEach((column) -> {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("procedure.view.column." + column));
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		});
		table.getHead().add(head);
		template.steps().forEach((step) -> table.getBody().add(row(template, step)));
		Div scroll = new Div(table);
		scroll.addClassName("scroll");
		add(scroll);
	}

	private NativeTableRow row(Template template, TemplateStep step) {
		NativeTableRow row = new NativeTableRow();
		row.add(cell(getTranslation(step.text("name")), List.of(getTranslation(template.stageKey(step.reached())))));
		row.add(cell(getTranslation(step.actor().textKey()), follow(step)));
		row.add(cell(place(step), List.of()));
		row.add(cell(duration(step), mend(step)));
		row.add(cell("",
				Stream.concat(step.startConditions().stream(), step.conditions().stream())
					.map((condition) -> getTranslation(condition.textKey()))
					.toList()));
		row.add(cell("", papers(step)));
		row.add(cell("", how(template, step)));
		return row;
	}

	private static NativeTableCell cell(String first, List<String> others) {
		NativeTableCell cell = new NativeTableCell();
		if (!first.isEmpty()) {
			cell.add(new Span(first));
		}
		others.forEach((other) -> {
			Span line = new Span(other);
			line.addClassName("line");
			cell.add(line);
		});
		return cell;
	}

	private List<String> follow(TemplateStep step) {
		return step.actor().isStaff() ? List.of()
				: List.of(getTranslation("procedure.view.follow", getTranslation("procedure.role." + step.follow())));
	}

	private String place(TemplateStep step) {
		Template.Place place = step.place();
		return (place != null) ? place.counter().getOrDefault(Texts.supported(getLocale()).getLanguage(), "") : "";
	}

	private String duration(TemplateStep step) {
		TemplateStep.Duration duration = step.duration();
		if (duration == null) {
			return getTranslation("procedure.view.no-promise");
		}
		return getTranslation(duration.working() ? "procedure.working-days" : "procedure.days", duration.days());
	}

	private List<String> mend(TemplateStep step) {
		return step.returnsTo().isEmpty() ? List.of() : List.of(getTranslation("procedure.view.mend",
				getTranslation("procedure.working-days", step.mendWorkingDays())));
	}

	private List<String> papers(TemplateStep step) {
		List<String> papers = new ArrayList<>();
		step.needs().forEach((paper) -> papers.add(getTranslation("procedure.view.needs", document(paper))));
		step.produces().forEach((paper) -> papers.add(getTranslation("procedure.view.produces", document(paper))));
		step.handovers()
			.forEach((copy) -> papers.add(getTranslation("procedure.view.handover",
					getTranslation("procedure.copy." + copy.copy()), getTranslation("procedure.holder." + copy.to()))));
		return papers;
	}

	private String document(String paper) {
		return getTranslation("procedure.document." + paper);
	}

	private List<String> how(Template template, TemplateStep step) {
		List<String> how = new ArrayList<>();
		TemplateStep.Traits traits = step.traits();
		if (traits.automatic()) {
			how.add(getTranslation("procedure.view.automatic"));
		}
		if (traits.optional()) {
			how.add(getTranslation("procedure.view.optional"));
		}
		if (traits.skippable()) {
			how.add(getTranslation("procedure.view.skippable"));
		}
		if (!step.returnsTo().isEmpty()) {
			how.add(getTranslation("procedure.view.returns",
					step.returnsTo()
						.stream()
						.map((to) -> getTranslation(template.step(to).text("name")))
						.collect(Collectors.joining(getTranslation("procedure.view.comma")))));
		}
		return how;
	}

}
