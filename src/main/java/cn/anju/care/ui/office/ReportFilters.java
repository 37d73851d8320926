package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import cn.anju.care.CaseType;
import cn.anju.care.ReportFilter;
import cn.anju.care.ReportPeriod;
import cn.anju.care.ReportSpan;
import cn.anju.core.ProjectId;
import cn.anju.property.Project;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** What a report counts: a period or two days, a project, a type. */
class ReportFilters extends Div {

	private static final long serialVersionUID = 1L;

	private final transient ReportFilter shown;

	private final transient Consumer<ReportFilter> asked;

	ReportFilters(ReportFilter shown, List<Project> projects, LocalDate today, Consumer<ReportFilter> asked) {
		this.shown = shown;
		this.asked = asked;
		addClassName("filters");
		add(periods(today), days(today));
		if (projects.size() > 1) {
			add(projects(projects));
		}
		add(types());
	}

	private Div periods(LocalDate today) {
		Div periods = new Div();
		periods.addClassName("aj-tabs");
		periods.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("care.reports.period"));
		for (ReportPeriod one : EnumSet.complementOf(EnumSet.of(ReportPeriod.BETWEEN))) {
			NativeButton button = new NativeButton(getTranslation("care.reports.period." + one.name()),
					(_) -> ask(ReportSpan.of(one, today)));
			button.addClassName("aj-tab");
			button.getElement().setAttribute("aria-pressed", Boolean.toString(one == this.shown.span().period()));
			periods.add(button);
		}
		return periods;
	}

	private Div days(LocalDate today) {
		LocalDate first = this.shown.span().days().from();
		LocalDate last = this.shown.span().days().until();
		DayField from = day("care.reports.from", first, today);
		DayField until = day("care.reports.until", last, today);
		from.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				ask(ReportSpan.between(change.getValue(), last));
			}
		});
		until.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				ask(ReportSpan.between(first, change.getValue()));
			}
		});
		Span to = new Span(getTranslation("care.reports.to"));
		to.getElement().setAttribute("aria-hidden", "true");
		Div days = new Div(from, to, until);
		days.addClassName("days");
		return days;
	}

	private DayField day(String label, LocalDate value, LocalDate today) {
		DayField day = new DayField("", value);
		day.setAriaLabel(getTranslation(label));
		day.setRequiredIndicatorVisible(false);
		day.setMax(today);
		return day;
	}

	private Select<Project> projects(List<Project> projects) {
		ProjectId its = this.shown.project();
		Select<Project> choice = new Select<>();
		choice.setItems(projects);
		choice.setEmptySelectionAllowed(true);
		choice.setEmptySelectionCaption(getTranslation("care.reports.all-projects"));
		choice.setItemLabelGenerator((one) -> (one != null) ? one.name() : getTranslation("care.reports.all-projects"));
		choice.setAriaLabel(getTranslation("care.reports.project"));
		projects.stream().filter((one) -> one.id().equals(its)).findFirst().ifPresent(choice::setValue);
		choice.addValueChangeListener((change) -> {
			Project chosen = change.getValue();
			this.asked
				.accept(new ReportFilter(this.shown.span(), (chosen != null) ? chosen.id() : null, this.shown.type()));
		});
		return choice;
	}

	private Select<CaseType> types() {
		CaseType its = this.shown.type();
		Select<CaseType> choice = new Select<>();
		choice.setItems(CaseType.values());
		choice.setEmptySelectionAllowed(true);
		choice.setEmptySelectionCaption(getTranslation("care.reports.all-types"));
		choice.setItemLabelGenerator(
				(one) -> (one != null) ? getTranslation("care.type." + one.name().toLowerCase(Locale.ROOT))
						: getTranslation("care.reports.all-types"));
		choice.setAriaLabel(getTranslation("care.reports.type"));
		if (its != null) {
			choice.setValue(its);
		}
		choice.addValueChangeListener((change) -> this.asked
			.accept(new ReportFilter(this.shown.span(), this.shown.project(), change.getValue())));
		return choice;
	}

	private void ask(ReportSpan span) {
		this.asked.accept(new ReportFilter(span, this.shown.project(), this.shown.type()));
	}

}
