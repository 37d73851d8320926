package cn.anju.care;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Causes and measures by month. */
class MonthlyAnalysisTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final ReportBuilding THREE = new ReportBuilding(new ProjectId(1), "晴川苑", "3栋");

	private static final ReportBuilding NONE = new ReportBuilding(new ProjectId(1), "晴川苑", "");

	@Test
	void R_279_each_month_lists_its_causes_and_measures_with_their_cases() {
		List<MonthlyAnalysis> months = MonthlyAnalysis
			.of(List.of(summed("A", "2026-10-31T15:59:59Z", THREE, CauseType.DELAY, "催办"),
					summed("B", "2026-10-31T16:00:00Z", THREE, CauseType.DELAY, "催办"),
					summed("C", "2026-11-02T01:00:00Z", NONE, CauseType.DESIGN, ""),
					summed("D", "2026-11-03T01:00:00Z", NONE, CauseType.DELAY, "催办 "),
					summed("E", "2026-11-04T01:00:00Z", NONE, null, "")), ZONE);
		assertThat(months).extracting(MonthlyAnalysis::month)
			.containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10));
		assertThat(months.getFirst().causes()).containsExactly(
				new MonthlyAnalysis.Cause(CauseType.DELAY, 2,
						List.of(new MonthlyAnalysis.Measure("催办", List.of("B", "D")))),
				new MonthlyAnalysis.Cause(CauseType.DESIGN, 1, List.of(new MonthlyAnalysis.Measure("", List.of("C")))));
		assertThat(months.getLast().causes()).extracting(MonthlyAnalysis.Cause::count).containsExactly(1);
	}

	@Test
	void R_279_the_third_time_in_one_building_is_a_repeat_also_across_months() {
		List<ReportedCase> cases = List.of(summed("A", "2026-10-05T01:00:00Z", THREE, CauseType.CONSTRUCTION, "x"),
				summed("B", "2026-11-05T01:00:00Z", THREE, CauseType.CONSTRUCTION, "x"),
				summed("N1", "2026-11-05T01:00:00Z", NONE, CauseType.DELAY, "x"),
				summed("N2", "2026-11-05T01:00:00Z", NONE, CauseType.DELAY, "x"),
				summed("N3", "2026-11-05T01:00:00Z", NONE, CauseType.DELAY, "x"),
				summed("D", "2026-09-05T01:00:00Z", THREE, CauseType.DESIGN, "x"));
		assertThat(MonthlyAnalysis.of(cases, ZONE)).allSatisfy((month) -> assertThat(month.repeats()).isEmpty());
		List<MonthlyAnalysis> months = MonthlyAnalysis
			.of(java.util.stream.Stream
				.concat(cases.stream(),
						java.util.stream.Stream
							.of(summed("C", "2026-11-06T01:00:00Z", THREE, CauseType.CONSTRUCTION, "x")))
				.toList(), ZONE);
		MonthlyAnalysis.Repeat repeat = new MonthlyAnalysis.Repeat(CauseType.CONSTRUCTION, THREE,
				List.of("A", "B", "C"));
		assertThat(months).extracting(MonthlyAnalysis::repeats)
			.containsExactly(List.of(repeat), List.of(repeat), List.of());
	}

	private static ReportedCase summed(String number, String received, ReportBuilding where, @Nullable CauseType cause,
			String measure) {
		return new ReportedCase(number, new Case.About(CaseType.COMPLAINT, CaseCategory.HOUSE_QUALITY, Severity.NORMAL),
				where, new AccountId(7), "林若水", cause, measure, Instant.parse(received), null,
				new ReportedCase.Standing(false, false, false, false, false), FirstTimes.NONE, PromiseFigures.NONE,
				false, null, null);
	}

}
