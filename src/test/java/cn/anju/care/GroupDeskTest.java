package cn.anju.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.core.AccountId;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** One cause, many owners, on the database. */
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class, TestReports.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
class GroupDeskTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String UPDATE = "维保已到场，预计 11:30 恢复运行。";

	@Autowired
	private GroupDesk desk;

	@Autowired
	private GroupSearch search;

	@Autowired
	private MyCases mine;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestCases world;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private Instant eight;

	@BeforeEach
	void a_clerk_of_one_project() {
		this.clock.set(MONDAY, LocalTime.of(8, 0));
		this.eight = this.clock.instant();
		this.clock.set(MONDAY, LocalTime.of(9, 0));
		this.project = this.purchases.project();
		worksOn(this.project);
	}

	@Test
	void forty_similar_reports_become_one_proposal_one_group_and_one_update_that_reaches_each_once() {
		List<Long> burst = this.reports.burst(this.project, this.eight);
		List<Long> noise = this.reports.noise(this.project, this.eight);
		List<GroupProposal> proposals = this.desk.proposals();
		assertThat(proposals).hasSize(1);
		GroupProposal proposal = proposals.getFirst();
		assertThat(ids(proposal.cases())).containsExactlyInAnyOrderElementsOf(burst);
		assertThat(proposal.since()).isEqualTo(this.eight);
		assertThat(proposal.projectName()).startsWith("晴川苑");
		long group = this.desk.group(proposal.title(), ids(proposal.cases()));
		assertThat(this.desk.proposals()).isEmpty();
		CaseGroupFile file = this.desk.file(group).orElseThrow();
		assertThat(file.open()).isEqualTo(40);
		assertThat(this.desk.update(group, file.group().version(), UPDATE)).isEqualTo(40);
		assertThat(this.desk.update(group, file.group().version(), UPDATE)).isEqualTo(40);
		assertThat(burst).allSatisfy((one) -> assertThat(this.reports.said(one, UPDATE)).isOne());
		assertThat(noise).allSatisfy((one) -> assertThat(this.reports.said(one, UPDATE)).isZero());
		assertThat(this.desk.file(group).orElseThrow().updates()).singleElement()
			.extracting(CaseGroupFile.Update::reached)
			.isEqualTo(40);
	}

	@Test
	void two_clicks_at_once_tell_everybody_once() throws Exception {
		List<Long> burst = this.reports.burst(this.project, this.eight);
		long group = this.desk.group("3号楼2单元电梯停运", burst);
		Callable<Integer> click = () -> this.desk.update(group, 0, UPDATE);
		try (ExecutorService clicks = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4))) {
			for (Future<Integer> one : clicks.invokeAll(List.of(click, click, click, click))) {
				assertThat(one.get()).isEqualTo(40);
			}
		}
		assertThat(burst).allSatisfy((one) -> assertThat(this.reports.said(one, UPDATE)).isOne());
	}

	@Test
	void the_owner_reads_the_update_and_closed_cases_are_not_told() {
		TestCases.Looked looked = this.world.home(MONDAY.minusDays(20));
		long reported = this.world.reported(looked);
		this.world.staffIs(new AccountId(7), "顾清和");
		worksOn(looked.home().project());
		long closed = this.reports.report(looked.home().project(), "车位优惠没有写进合同", "", this.eight);
		long group = this.desk.group("车位优惠", List.of(reported, closed));
		this.reports.close(closed, this.eight);
		assertThat(this.desk.update(group, 0, UPDATE)).isOne();
		this.desk.update(group, 0, UPDATE);
		this.world.ownerIs(looked.home());
		assertThat(
				this.jdbc.sql("select text_key from messaging_messages where subject_kind = 'case' and subject_id = ?")
					.param(reported)
					.query(String.class)
					.list())
			.containsOnlyOnce("care.notice.said");
		assertThat(this.mine.file(reported).orElseThrow().entries()).extracting(CaseEntry::words).contains(UPDATE);
		assertThat(this.reports.said(closed, UPDATE)).isZero();
	}

	@Test
	void of_two_clerks_one_groups_a_case_and_the_other_is_told() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three.subList(0, 2));
		refused(CareRefusal.GROUPED_ALREADY, () -> this.desk.group("电梯坏了", three));
		assertThat(this.desk.open()).extracting((row) -> row.group().title()).containsExactly("电梯停运");
		this.desk.add(group, 0, three.subList(2, 3));
		refused(CareRefusal.GROUP_CHANGED, () -> this.desk.remove(group, 0, three.getFirst()));
		refused(CareRefusal.GROUP_CHANGED, () -> this.desk.update(group, 0, UPDATE));
		assertThat(three).allSatisfy((one) -> assertThat(this.reports.said(one, UPDATE)).isZero());
		this.desk.remove(group, 1, three.getFirst());
		refused(CareRefusal.NOT_FOUND, () -> this.desk.remove(group, 2, three.getFirst()));
		assertThat(this.desk.file(group).orElseThrow().members()).extracting(CaseGroupFile.Member::id)
			.containsExactlyElementsOf(three.subList(1, 3));
	}

	@Test
	void somebody_elses_words_from_the_same_version_are_not_taken_for_a_second_click() {
		long group = this.desk.group("电梯停运", three());
		this.desk.update(group, 0, UPDATE);
		refused(CareRefusal.GROUP_CHANGED, () -> this.desk.update(group, 0, "电梯已恢复。"));
		this.world.staffIs(new AccountId(11), "何小满");
		worksOn(this.project);
		refused(CareRefusal.GROUP_CHANGED, () -> this.desk.update(group, 0, UPDATE));
		this.desk.update(group, 1, "电梯已恢复。");
		assertThat(this.desk.file(group).orElseThrow().updates()).extracting(CaseGroupFile.Update::words)
			.containsExactly("电梯已恢复。", UPDATE);
	}

	@Test
	void R_215_two_cases_of_one_cause_that_were_offered_different_things_are_a_warning() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three);
		this.reports.offer(three.get(0), "COMPENSATION", "200");
		this.reports.offer(three.get(1), "COMPENSATION", "200.00");
		assertThat(this.desk.file(group).orElseThrow().remediesDiffer()).isFalse();
		assertThat(row(group).remediesDiffer()).isFalse();
		this.reports.offer(three.get(2), "COMPENSATION", "500");
		List<CaseGroupFile.Offer> offers = this.desk.remedies(group);
		assertThat(offers).extracting(CaseGroupFile.Offer::remedy)
			.containsExactly(new Remedy(RemedyType.COMPENSATION, Money.of("200")),
					new Remedy(RemedyType.COMPENSATION, Money.of("500")));
		assertThat(offers.getFirst().numbers()).hasSize(2);
		assertThat(row(group).remediesDiffer()).isTrue();
		this.reports.offer(three.get(2), "REPAIR", "");
		assertThat(this.desk.file(group).orElseThrow().remediesDiffer()).isTrue();
	}

	@Test
	void nobody_sees_or_touches_the_groups_of_other_projects() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three.subList(0, 2));
		ProjectId other = this.purchases.project();
		long elsewhere = this.reports.report(other, "电梯停运", "", this.eight);
		refused(CareRefusal.GROUPED_ALREADY, () -> this.desk.add(group, 0, List.of(elsewhere)));
		refused(CareRefusal.GROUPED_ALREADY, () -> this.desk.group("电梯", List.of(three.getLast(), elsewhere)));
		worksOn(other);
		assertThat(this.desk.file(group)).isEmpty();
		assertThat(this.desk.open()).isEmpty();
		assertThat(this.desk.proposals()).isEmpty();
		refused(CareRefusal.NOT_FOUND, () -> this.desk.update(group, 0, UPDATE));
		refused(CareRefusal.NOT_FOUND, () -> this.desk.group("电梯", three));
		refused(CareRefusal.NOT_FOUND, () -> this.desk.similar(three.getFirst()));
		assertThat(this.desk.similar(elsewhere)).isEmpty();
	}

	@Test
	void a_group_has_a_title_two_cases_and_an_end() {
		List<Long> three = three();
		refused(CareRefusal.GROUP_TITLE, () -> this.desk.group(" ", three));
		refused(CareRefusal.GROUP_TITLE, () -> this.desk.group("梯".repeat(61), three));
		refused(CareRefusal.GROUP_TOO_SMALL, () -> this.desk.group("电梯停运", three.subList(0, 1)));
		long group = this.desk.group("电梯停运", three);
		refused(CareRefusal.WORDS_MISSING, () -> this.desk.update(group, 0, " "));
		refused(CareRefusal.GROUP_STILL_OPEN, () -> this.desk.close(group, 0));
		three.forEach((one) -> this.reports.close(one, this.eight));
		refused(CareRefusal.NOBODY_TO_TELL, () -> this.desk.update(group, 0, UPDATE));
		this.desk.close(group, 0);
		refused(CareRefusal.GROUP_CHANGED, () -> this.desk.add(group, 1, three));
		assertThat(this.desk.open()).isEmpty();
		assertThat(this.desk.file(group).orElseThrow().group().closedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void similar_cases_come_with_their_group_the_same_building_first() {
		long here = this.reports.report(this.project, "3号楼2单元电梯停运，老人下不了楼", "晴川苑 3栋 2单元 1203", this.eight);
		long there = this.reports.report(this.project, "电梯停运，下不了楼", "晴川苑 5栋 1单元 0301", this.eight);
		long neighbour = this.reports.report(this.project, "电梯停运，下不了楼", "晴川苑 3栋 2单元 0301", this.eight);
		long old = this.reports.report(this.project, "电梯停运，下不了楼", "晴川苑 3栋 2单元 0302",
				this.eight.minusSeconds(40 * 86_400L));
		this.reports.close(old, this.eight);
		this.reports.noise(this.project, this.eight);
		List<SimilarCase> similar = this.desk.similar(here);
		assertThat(ids(similar)).containsExactly(neighbour, there);
		assertThat(similar).extracting(SimilarCase::samePlace).containsExactly(true, false);
		long group = this.desk.group("电梯停运", List.of(neighbour, there));
		assertThat(this.desk.similar(here)).extracting(SimilarCase::group)
			.containsOnly(new SimilarCase.Grouped(group, "电梯停运", true, 0));
		assertThat(ids(this.search.lacking(group))).containsExactly(here);
		String number = this.desk.similar(neighbour).getFirst().number();
		assertThat(this.search.numbered(group, " " + number)).isPresent();
		assertThat(this.search.numbered(group, "TS-0")).isEmpty();
	}

	@Test
	void a_case_comes_into_the_group_of_its_likes_and_never_into_two() {
		List<Long> three = three();
		long group = this.desk.together(three.get(0), three.subList(1, 2));
		assertThat(this.search.of(three.get(1)).orElseThrow().title()).isEqualTo("电梯停运");
		assertThat(this.desk.together(three.get(2), three.subList(0, 2))).isEqualTo(group);
		List<Long> more = three();
		this.desk.together(more.get(0), more.subList(1, 2));
		refused(CareRefusal.GROUPED_ALREADY, () -> this.desk.together(more.get(2), List.of(three.get(0), more.get(0))));
		refused(CareRefusal.GROUP_TOO_SMALL, () -> this.desk.together(more.get(2), List.of()));
		assertThat(this.search.of(more.get(2))).isEmpty();
		worksOn(this.purchases.project());
		assertThat(this.search.of(three.get(1))).isEmpty();
		refused(CareRefusal.NOT_FOUND, () -> this.desk.together(three.get(0), more));
	}

	@Test
	void the_question_is_answered_by_the_index_of_texts() {
		this.reports.burst(this.project, this.eight);
		String plan = this.jdbc.sql("explain format=tree " + SimilarTexts.LIKE)
			.params(Map.of("grams", "电梯 停运", "project", 1, "since", MONDAY.atStartOfDay(), "most", 100))
			.query(String.class)
			.single();
		assertThat(plan).contains("Full-text index search on care_cases using gist");
		long app = this.reports.report(this.project, "APP 一直闪退", "", this.eight);
		this.reports.report(this.project, "wifi 连不上 app", "", this.eight);
		assertThat(this.desk.similar(app)).extracting(SimilarCase::title).containsExactly("wifi 连不上 app");
	}

	private List<Long> three() {
		return List.of(this.reports.report(this.project, "电梯停运", "", this.eight),
				this.reports.report(this.project, "电梯坏了", "", this.eight.plusSeconds(60)),
				this.reports.report(this.project, "电梯不动了", "", this.eight.plusSeconds(120)));
	}

	private CaseGroupRow row(long group) {
		return this.desk.open().stream().filter((one) -> one.group().id() == group).findFirst().orElseThrow();
	}

	private void worksOn(ProjectId one) {
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(one)));
	}

	private static List<Long> ids(List<SimilarCase> cases) {
		return cases.stream().map(SimilarCase::id).toList();
	}

}
