package cn.anju.care;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.property.Project;
import cn.anju.purchase.TestPurchases;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static cn.anju.care.ClockEntry.Kind.CLOSED;
import static cn.anju.care.ClockEntry.Kind.CONTACTED;
import static cn.anju.care.ClockEntry.Kind.ESCALATED;
import static cn.anju.care.ClockEntry.Kind.PROPOSED;
import static cn.anju.care.ClockEntry.Kind.REOPENED;
import static cn.anju.care.ClockEntry.Kind.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Reports on the database, with figures worked out by hand. */
@CareTest
@Import(CountedCases.class)
class CareReportsTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private CareReports reports;

	@Autowired
	private ReportWorkbook workbook;

	@Autowired
	private CountedCases rows;

	@Autowired
	private TestCases world;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private MyCases mine;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private String name;

	@BeforeEach
	void a_project_with_two_buildings() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.rows.building(this.project, "3栋", "3");
		this.rows.building(this.project, "5栋", "5");
		worksIn(this.project);
		this.name = this.reports.projects().getFirst().name();
	}

	private void worksIn(ProjectId... projects) {
		given(this.staff.accountId()).willReturn(new AccountId(7));
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(projects)));
	}

	/** Six in December, one in November, and one that belongs to neither. */
	private List<CountedCases.Row> month() {
		CountedCases.Row a = complaint(CaseCategory.HOUSE_QUALITY, this.name + " 3栋 0501", "2026-12-01T09:00")
			.entry(CONTACTED, "2026-12-01T10:00")
			.entry(PROPOSED, "2026-12-01T16:00")
			.entry(RESOLVED, "2026-12-02T16:00")
			.entry(CLOSED, "2026-12-03T09:00")
			.archived(CauseType.CONSTRUCTION, "外墙重做防水")
			.rated(Feedback.Source.SURVEY, 4)
			.promised(true, false);
		CountedCases.Row b = complaint(CaseCategory.HOUSE_QUALITY, "3号楼0601", "2026-12-02T09:00")
			.entry(CONTACTED, "2026-12-02T14:00")
			.entry(ESCALATED, "2026-12-02T15:00")
			.entry(PROPOSED, "2026-12-03T10:00")
			.entry(CLOSED, "2026-12-03T11:00")
			.archived(CauseType.CONSTRUCTION, "外墙重做防水")
			.rated(Feedback.Source.SURVEY, 0)
			.promised(true, true);
		complaint(CaseCategory.SALES, "", "2026-12-07T09:00").entry(PROPOSED, "2026-12-07T10:30")
			.entry(REOPENED, "2026-12-09T09:00")
			.due("2026-12-10T20:00")
			.promised(false, false);
		complaint(CaseCategory.CONTRACT, this.name + " 5栋 0101", "2026-12-14T09:30").due("2026-12-14T11:30")
			.set("type = 'ENQUIRY'");
		complaint(CaseCategory.HOUSE_QUALITY, this.name + " 3栋 0701", "2026-12-05T09:00").takenOver()
			.set("state = 'CLOSED', closed_at = received_at");
		CountedCases.Row f = complaint(CaseCategory.PAYMENT, "3栋电梯厅", "2026-12-08T09:00")
			.entry(CONTACTED, "2026-12-08T09:30")
			.entry(RESOLVED, "2026-12-08T11:00")
			.entry(CLOSED, "2026-12-08T12:00")
			.archived(CauseType.CONSTRUCTION, "=HYPERLINK(\"x\")")
			.rated(Feedback.Source.SURVEY, 5)
			.rated(Feedback.Source.VISIT, 5);
		complaint(CaseCategory.HOUSE_QUALITY, "3栋", "2026-11-10T09:00").due("2026-11-10T11:00");
		complaint(CaseCategory.HOUSE_QUALITY, "3栋", "2026-11-20T09:00");
		return List.of(a, b, f);
	}

	private CountedCases.Row complaint(CaseCategory category, String place, String received) {
		return this.rows.complaint(this.project, category, place, received);
	}

	private CareReport report(@Nullable CaseType type) {
		return this.reports.report(filter(this.project, type));
	}

	private static ReportFilter filter(@Nullable ProjectId project, @Nullable CaseType type) {
		return new ReportFilter(ReportSpan.of(ReportPeriod.THIS_MONTH, MONDAY), project, type);
	}

	@Test
	void R_262_what_was_received_is_counted_with_what_became_of_it_and_compared() {
		month();
		ReportFigures now = report(null).now();
		assertThat(now.counts()).isEqualTo(new ReportFigures.Counts(6, 4, 2, 1, 1, 1, 1));
		assertThat(now.categories()).isEqualTo(Map.of(CaseCategory.HOUSE_QUALITY, 3, CaseCategory.SALES, 1,
				CaseCategory.CONTRACT, 1, CaseCategory.PAYMENT, 1));
		assertThat(now.buildings()).isEqualTo(Map.of(building("3栋"), 4, building("5栋"), 1, building(""), 1));
		assertThat(now.promises()).isEqualTo(new PromiseFigures(1, 1, 1));
		assertThat(now.survey()).isEqualTo(new Satisfaction(3, List.of(0, 0, 0, 1, 1)));
		assertThat(now.survey().average()).isEqualTo(4.5);
		assertThat(now.visit()).isEqualTo(new Satisfaction(1, List.of(0, 0, 0, 0, 1)));
		assertThat(now.handlers()).singleElement().isEqualTo(new HandlerFigures("林若水", 6, 2, 1, now.contact()));
		ReportFigures before = report(null).before();
		assertThat(before.counts()).isEqualTo(new ReportFigures.Counts(1, 0, 1, 1, 0, 0, 0));
		assertThat(report(CaseType.ENQUIRY).now().counts().received()).isEqualTo(1);
	}

	private ReportBuilding building(String its) {
		return new ReportBuilding(this.project, this.name, its);
	}

	@Test
	void R_289_times_are_working_time_and_what_was_taken_over_counts_in_none() {
		month();
		CareReport report = report(null);
		assertThat(report.now().contact())
			.isEqualTo(new TimeFigures(4, Duration.ofMinutes(75), Duration.ofMinutes(210), 3, 1));
		assertThat(report.now().plan())
			.isEqualTo(new TimeFigures(4, Duration.ofMinutes(225), Duration.ofMinutes(480), 3, 1));
		assertThat(report.before().contact()).isEqualTo(new TimeFigures(0, null, null, 0, 1));
	}

	@Test
	void R_279_the_month_lists_causes_measures_and_what_repeats_itself() {
		List<CountedCases.Row> summed = month();
		List<String> numbers = summed.stream().map(CountedCases.Row::number).toList();
		CareReport report = report(null);
		assertThat(report.now().causes()).isEqualTo(Map.of(CauseType.CONSTRUCTION, 3));
		MonthlyAnalysis december = report.months().getFirst();
		assertThat(report.months()).hasSize(1);
		assertThat(december.month()).isEqualTo(YearMonth.of(2026, 12));
		assertThat(december.causes()).containsExactly(new MonthlyAnalysis.Cause(CauseType.CONSTRUCTION, 3,
				List.of(new MonthlyAnalysis.Measure("外墙重做防水", numbers.subList(0, 2)),
						new MonthlyAnalysis.Measure("=HYPERLINK(\"x\")", numbers.subList(2, 3)))));
		assertThat(december.repeats())
			.containsExactly(new MonthlyAnalysis.Repeat(CauseType.CONSTRUCTION, building("3栋"), numbers));
	}

	@Test
	void R_262_nobody_sees_figures_of_another_project() {
		month();
		ProjectId other = this.purchases.project();
		worksIn(other);
		assertThat(this.reports.projects()).extracting(Project::id).containsExactly(other);
		assertThat(this.reports.report(filter(null, null)).now().counts().received()).isZero();
		TestCases.refused(CareRefusal.NOT_FOUND, () -> report(null));
		worksIn();
		assertThat(this.reports.projects()).isEmpty();
		assertThat(this.reports.report(filter(null, null)).cases()).isEmpty();
		worksIn(other, this.project);
		assertThat(this.reports.report(filter(null, null)).now().counts().received()).isEqualTo(6);
	}

	@Test
	void R_279_a_case_that_went_its_way_through_the_desk_is_in_the_report() {
		TestCases.Looked looked = this.world.home(MONDAY.minusDays(20));
		long id = this.world.reported(looked);
		this.world.staffIs(looked.specialist(), "林若水");
		this.clock.set(MONDAY, LocalTime.of(10, 40));
		this.talk.contacted(id, "电话说明");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, Action.RESOLVE, "补充协议已签");
		this.world.ownerIs(looked.home());
		this.mine.confirm(id);
		this.world.staffIs(looked.specialist(), "林若水");
		this.desk.followUp(id, this.world.version(id), 5, "满意");
		this.desk.archive(id, this.world.version(id), CauseType.SALES_PROMISE, "优惠写进附页");
		CareReport report = this.reports.report(filter(looked.home().project(), null));
		assertThat(report.now().contact().median()).isEqualTo(Duration.ofMinutes(40));
		assertThat(report.now().causes()).isEqualTo(Map.of(CauseType.SALES_PROMISE, 1));
		assertThat(report.now().visit().average()).isEqualTo(5);
		assertThat(report.now().buildings().keySet()).singleElement()
			.satisfies((one) -> assertThat(one.name()).startsWith("1栋"));
	}

	@Test
	void R_262_the_workbook_has_every_table_and_case_no_phone_and_no_formula() throws IOException {
		month();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(filter(this.project, null), Locale.SIMPLIFIED_CHINESE, out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			Map<String, List<Row>> sheets = book.getSheets()
				.collect(Collectors.toMap(Sheet::getName, CareReportsTest::read));
			assertThat(sheets.keySet()).containsExactlyInAnyOrder("概况", "按类别", "按楼栋", "按原因", "时间", "满意度", "按负责人",
					"每月分析", "重复发生", "事项清单");
			List<Row> cases = sheets.get("事项清单");
			assertThat(cases).hasSize(7);
			assertThat(cases.get(1).stream().filter(Objects::nonNull).map(Cell::getText)).contains("投诉", "房屋质量", "3栋",
					"60", "330", "按时", "4", "施工", "外墙重做防水");
			List<Cell> cells = sheets.values()
				.stream()
				.flatMap(List::stream)
				.flatMap(Row::stream)
				.filter(Objects::nonNull)
				.toList();
			assertThat(cells).noneMatch((cell) -> cell.getText().contains("13912345678") || cell.getFormula() != null);
			assertThat(cells).filteredOn((cell) -> cell.getText().startsWith("=HYPERLINK"))
				.hasSize(2)
				.allMatch((cell) -> cell.getType() == CellType.STRING);
		}
	}

	private static List<Row> read(Sheet sheet) {
		try {
			return sheet.read();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
