package cn.anju.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.anju.core.ProjectId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which reports seem to have one cause, by what they say, where and when. */
class CauseSearchTest {

	private static final Instant EIGHT = Instant.parse("2026-12-14T00:00:00Z");

	private static final ProjectId PROJECT = new ProjectId(1);

	private static final String HERE = "晴川苑 3栋 2单元 1203";

	private static final String THERE = "晴川苑 5栋 1单元 0802";

	private final List<Report> reports = new ArrayList<>();

	@Test
	void what_stands_in_every_complaint_says_nothing_about_a_cause() {
		assertThat(Grams.of("您好，3号楼2单元的电梯停运了，请尽快处理")).containsExactly("电梯", "梯停", "停运");
		assertThat(Grams.of("ＷｉＦｉ 和APP")).containsExactly("wi", "if", "fi", "ap", "pp");
		assertThat(Grams.of("3-2 1203")).isEmpty();
		assertThat(Grams.of("")).isEmpty();
	}

	@Test
	void a_place_is_a_building_of_a_project() {
		assertThat(Place.building("晴川苑 3栋 2单元 1203")).isEqualTo("晴川苑 3栋");
		assertThat(Place.building("晴川苑 3栋 1203")).isEqualTo("晴川苑 3栋");
		assertThat(Place.building("1203")).isEmpty();
		assertThat(Place.same("", "")).isFalse();
		assertThat(Place.apart(HERE, "")).isFalse();
		assertThat(Place.apart(HERE, THERE)).isTrue();
	}

	@Test
	void a_burst_in_varied_words_is_one_cause_and_noise_is_none() {
		for (int i = 0; i < 40; i++) {
			report(TestReports.LIFT.get(i % TestReports.LIFT.size()), (i % 4 == 0) ? "" : HERE, 30 * i);
		}
		int burst = this.reports.size();
		TestReports.NOISE.forEach((words) -> report(words, HERE, 60));
		List<CauseSearch.Cause> causes = CauseSearch.among(this.reports, Usual.Words.NONE);
		assertThat(causes).hasSize(1);
		Set<Report> said = Set.copyOf(causes.getFirst().reports());
		assertThat(said).isEqualTo(Set.copyOf(this.reports.subList(0, burst)));
		assertThat(causes.getFirst().typical().title()).contains("电梯");
		assertThat(CauseSearch.words(causes.getFirst().reports())).contains("电梯");
	}

	@Test
	void what_is_usually_said_makes_no_cause() {
		List<String> usual = List.of("打过三次电话都没有下文，再不解决就去住建局", "邻居也有同样的情况，打过三次电话都没有下文", "再不解决就去住建局，请给个说法");
		for (String cause : List.of("厨房水管漏水", "合同丢失", "车位被占", "外墙空鼓", "贷款退件")) {
			report(cause + "，打过三次电话都没有下文，再不解决就去住建局", HERE, 10);
		}
		assertThat(CauseSearch.among(this.reports, Usual.Words.NONE)).isNotEmpty();
		List<Set<String>> before = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			before.add(Grams.of(usual.get(i % usual.size())));
		}
		assertThat(CauseSearch.among(this.reports, Usual.Words.of(before))).isEmpty();
	}

	@Test
	void two_causes_are_two_and_two_reports_are_none() {
		for (int i = 0; i < 4; i++) {
			report("暖气不热", HERE, i);
			report("地下车库渗水", THERE, i);
		}
		report("门禁卡刷不开", HERE, 1);
		report("门禁卡刷不开", HERE, 2);
		assertThat(CauseSearch.among(this.reports, Usual.Words.NONE)).extracting((one) -> one.typical().title())
			.containsExactly("暖气不热", "地下车库渗水");
	}

	@Test
	void the_same_words_in_another_building_and_on_another_day_are_less_alike() {
		for (int i = 0; i < 3; i++) {
			report("电梯停运，下不了楼", HERE, i);
			report("电梯异响，一直没人修", THERE, 2 * 86_400 + i);
		}
		assertThat(CauseSearch.among(this.reports, Usual.Words.NONE)).hasSize(2);
	}

	@Test
	void projects_are_never_mixed() {
		for (int project = 1; project <= 2; project++) {
			for (int i = 0; i < 2; i++) {
				this.reports.add(Report.of(this.reports.size(), new ProjectId(project), "电梯停运", "电梯停运", HERE, EIGHT));
			}
		}
		assertThat(CauseSearch.among(this.reports, Usual.Words.NONE)).isEmpty();
	}

	private void report(String words, String place, int seconds) {
		String title = new NewItem(CaseType.COMPLAINT, CaseCategory.OTHER, words).title();
		this.reports.add(Report.of(this.reports.size(), PROJECT, title, words, place, EIGHT.plusSeconds(seconds)));
	}

}
