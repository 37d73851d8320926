package cn.anju.care.ui.office;

import java.io.IOException;
import java.util.List;

import cn.anju.care.CareReport;
import cn.anju.care.CareReports;
import cn.anju.care.ReportDays;
import cn.anju.care.ReportFilter;
import cn.anju.care.ReportWorkbook;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;

/**
 * Figures of cases and the monthly analysis. The address says of
 * which days, project and type.
 */
@Route("office/care/reports")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final transient CareReports reports;

	private final transient ReportWorkbook workbook;

	private final transient Days days;

	ReportsView(CareReports reports, ReportWorkbook workbook, Days days) {
		this.reports = reports;
		this.workbook = workbook;
		this.days = days;
		addClassNames("aj-file", "aj-reports");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.reports.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<Project> projects = this.reports.projects();
		show(ReportLinks.read(event.getLocation().getQueryParameters(), projects, this.days.today()), projects);
	}

	/** Other filters get an address of their own, so that the way back leads here. */
	private static void ask(ReportFilter other) {
		UI.getCurrent().navigate(CareTabs.REPORTS, ReportLinks.write(other));
	}

	private void show(ReportFilter filter, List<Project> projects) {
		removeAll();
		PageHeader header = new PageHeader(getPageTitle());
		header.sub(getTranslation("care.reports.sub"));
		add(header, new CareTabs(CareTabs.REPORTS));
		if (projects.isEmpty()) {
			add(new EmptyState("chart", getTranslation("care.reports.no-project"),
					getTranslation("care.reports.no-project-text")));
			return;
		}
		CareReport report = this.reports.report(filter);
		add(new ReportFilters(filter, projects, this.days.today(), ReportsView::ask));
		if (report.now().counts().received() == 0) {
			add(new EmptyState("chart", getTranslation("care.reports.empty", written(filter.span().days())),
					getTranslation("care.reports.empty-text")));
			return;
		}
		header.add(excel(filter));
		boolean many = projects.size() > 1 && filter.project() == null;
		add(legend(filter), new ReportTiles(report.now().counts(), report.before().counts()),
				new ReportPanels(report, many), new HandlersPanel(report.now().handlers()),
				new AnalysisPanel(report.months(), many));
	}

	private Paragraph legend(ReportFilter filter) {
		Paragraph legend = new Paragraph(
				getTranslation("care.reports.legend", written(filter.span().days()), written(filter.span().before())));
		legend.addClassNames("aj-muted", "legend");
		return legend;
	}

	private String written(ReportDays some) {
		return some.from().equals(some.until()) ? this.days.written(some.from(), getLocale())
				: getTranslation("care.reports.days", this.days.written(some.from(), getLocale()),
						this.days.written(some.until(), getLocale()));
	}

	private Anchor excel(ReportFilter filter) {
		Anchor excel = new Anchor((DownloadHandler) (event) -> write(filter, event), "");
		excel.add(new Icon("download"), new Span(getTranslation("care.reports.export")));
		excel.addClassNames("aj-btn", "aj-btn-outline");
		return excel;
	}

	private void write(ReportFilter filter, DownloadEvent event) throws IOException {
		ReportDays its = filter.span().days();
		event.setFileName(getTranslation("care.reports.file", its.from().toString(), its.until().toString()));
		event.setContentType(EXCEL);
		this.workbook.write(filter, event.getUI().getLocale(), event.getOutputStream());
	}

}
