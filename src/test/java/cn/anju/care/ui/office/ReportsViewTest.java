package cn.anju.care.ui.office;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.CareReport;
import cn.anju.care.CareReports;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.care.CauseType;
import cn.anju.care.HandlerFigures;
import cn.anju.care.MonthlyAnalysis;
import cn.anju.care.PromiseFigures;
import cn.anju.care.ReportBuilding;
import cn.anju.care.ReportFigures;
import cn.anju.care.ReportFilter;
import cn.anju.care.ReportPeriod;
import cn.anju.care.ReportSpan;
import cn.anju.care.ReportWorkbook;
import cn.anju.care.Satisfaction;
import cn.anju.care.TimeFigures;
import cn.anju.core.ProjectId;
import cn.anju.property.Project;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/** The page of figures. */
@StandInUsersTest
@Import(StandingClock.class)
@WithMockUser(roles = "SUPERVISOR")
class ReportsViewTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final Project PROJECT = new Project(new ProjectId(2), "晴川苑");

	private static final ReportBuilding THREE = new ReportBuilding(PROJECT.id(), PROJECT.name(), "3栋");

	private static final TimeFigures NO_TIME = new TimeFigures(0, null, null, 0, 0);

	@MockitoBean
	private CareReports reports;

	@MockitoBean
	private ReportWorkbook workbook;

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void chinese() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		given(this.reports.projects()).willReturn(List.of(PROJECT, new Project(new ProjectId(3), "松风里")));
		given(this.reports.report(any())).willAnswer((call) -> {
			ReportFilter filter = call.getArgument(0);
			return new CareReport(filter, figures(6), figures(2),
					List.of(new MonthlyAnalysis(YearMonth.of(2026, 12),
							List.of(new MonthlyAnalysis.Cause(CauseType.CONSTRUCTION, 3,
									List.of(new MonthlyAnalysis.Measure("外墙重做防水", List.of("TS-1", "TS-2")),
											new MonthlyAnalysis.Measure("", List.of("TS-3"))))),
							List.of(new MonthlyAnalysis.Repeat(CauseType.CONSTRUCTION, THREE,
									List.of("TS-1", "TS-2", "TS-3"))))),
					List.of());
		});
	}

	private static ReportFigures figures(int received) {
		TimeFigures contact = new TimeFigures(4, Duration.ofMinutes(75), Duration.ofMinutes(45), 3, 1);
		return new ReportFigures(new ReportFigures.Counts(received, received, 0, 0, 1, 1, 0),
				Map.of(CaseCategory.HOUSE_QUALITY, received), Map.of(THREE, received),
				Map.of(CauseType.CONSTRUCTION, received), contact, NO_TIME, new PromiseFigures(3, 1, received),
				new Satisfaction(4, List.of(0, 0, 0, 1, 1)), new Satisfaction(0, List.of(0, 0, 0, 0, 0)),
				List.of(new HandlerFigures("林若水", received, 0, 0, contact)));
	}

	private static ReportFigures nothing() {
		Satisfaction nobody = new Satisfaction(0, List.of(0, 0, 0, 0, 0));
		return new ReportFigures(new ReportFigures.Counts(0, 0, 0, 0, 0, 0, 0), Map.of(), Map.of(), Map.of(), NO_TIME,
				NO_TIME, new PromiseFigures(0, 0, 0), nobody, nobody, List.of());
	}

	@Test
	void R_262_numbers_are_drawn_beside_those_of_the_days_before_and_read_aloud() {
		navigate(ReportsView.class);
		assertThat(drawn()).contains("房屋质量：6，上期 2", "晴川苑 3栋：6，上期 2", "施工：6，上期 2", "按时兑现的承诺：3，上期 3",
				"兑现的占：75%（3/4），上期 75%（3/4）", "平均分：4.5，上期 4.5", "答复的占：50%（2/4），上期 50%（2/4）");
		assertThat(text()).contains("深色为本期（12月1日 周二 至 12月14日 周一），浅色为上期（11月1日 周日 至 11月14日 周六）。");
		assertThat($(Anchor.class).all()).anyMatch((link) -> link.getElement().getTextRecursively().equals("导出 Excel"));
	}

	@Test
	void R_289_times_are_drawn_with_their_share_in_time() {
		navigate(ReportsView.class);
		assertThat(drawn()).contains("一半在：1 小时 15 分，上期 1 小时 15 分", "九成在：45 分，上期 45 分", "按时的占：75%（3/4），上期 75%（3/4）");
		assertThat(text()).contains("还没有可算的时间", "林若水", "首次联系按时 3/4", "还没有回访过");
	}

	@Test
	void R_279_the_month_lists_measures_with_their_cases_and_marks_repeats() {
		navigate(ReportsView.class);
		assertThat(text()).contains("2026年12月", "施工 3 件", "外墙重做防水", "TS-1 TS-2", "没有写措施", "重复发生", "晴川苑 3栋，施工，共 3 件");
	}

	@Test
	void R_262_the_address_holds_the_filters_and_other_filters_have_another_address() {
		UI.getCurrent()
			.navigate("office/care/reports", QueryParameters.fromString("period=last-month&project=2&type=enquiry"));
		roundTrip();
		then(this.reports).should()
			.report(new ReportFilter(ReportSpan.of(ReportPeriod.LAST_MONTH, TODAY), PROJECT.id(), CaseType.ENQUIRY));
		assertThat(drawn()).contains("3栋：6，上期 2");
		test($(NativeButton.class).withText("今年").single()).click();
		assertThat(address()).isEqualTo("office/care/reports?period=this-year&project=2&type=enquiry");
		types().setValue(null);
		assertThat(address()).isEqualTo("office/care/reports?period=this-year&project=2");
	}

	@Test
	void what_the_address_says_wrongly_is_left_out_and_two_days_stand_in_their_order() {
		UI.getCurrent()
			.navigate("office/care/reports", QueryParameters.fromString("period=between&project=9&type=x&from=gone"));
		roundTrip();
		then(this.reports).should().report(new ReportFilter(ReportSpan.of(ReportPeriod.THIS_MONTH, TODAY), null, null));
		UI.getCurrent().navigate("office/care/reports", QueryParameters.fromString("from=2026-12-05&until=2026-12-01"));
		roundTrip();
		then(this.reports).should()
			.report(new ReportFilter(ReportSpan.between(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)), null,
					null));
	}

	@Test
	void an_empty_report_says_why_and_who_has_no_project_whom_to_ask() {
		given(this.reports.report(any()))
			.willAnswer((call) -> new CareReport(call.getArgument(0), nothing(), nothing(), List.of(), List.of()));
		navigate(ReportsView.class);
		assertThat($(EmptyState.class).single().getElement().getTextRecursively())
			.contains("12月1日 周二 至 12月14日 周一 没有收到事项");
		given(this.reports.projects()).willReturn(List.of());
		UI.getCurrent().navigate("office/care/reports", QueryParameters.of("period", "this-year"));
		roundTrip();
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("还没有项目");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void who_is_not_in_customer_service_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(ReportsView.class));
	}

	@SuppressWarnings("unchecked")
	private Select<CaseType> types() {
		return (Select<CaseType>) $(Select.class).all().getLast();
	}

	private List<String> drawn() {
		return $(Div.class).all()
			.stream()
			.map(Component::getElement)
			.filter((element) -> "img".equals(element.getAttribute("role")))
			.map((element) -> element.getAttribute("aria-label"))
			.toList();
	}

	private String text() {
		return $(ReportsView.class).single().getElement().getTextRecursively();
	}

	private static String address() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
	}

}
