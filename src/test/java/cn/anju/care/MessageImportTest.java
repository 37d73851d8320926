package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.ImportCounts;
import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Messages taken over from a file, through the import itself. */
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class, TestMessages.class })
@WithMockUser(roles = { "OWNER", "SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR" })
class MessageImportTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private TestMessages messages;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private MyCases mine;

	@Autowired
	private TestCases world;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private long project;

	@BeforeEach
	void a_specialist_who_imports_for_one_project() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(LocalDate.of(2022, 1, 20));
		this.project = this.looked.home().project().value();
		imports(this.looked.home().project());
	}

	private void imports(ProjectId... projects) {
		this.world.staffIs(this.looked.specialist(), "林若水");
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(projects)));
	}

	@Test
	void R_267_a_dirty_table_becomes_cases_and_a_second_time_changes_nothing() {
		Object[][] rows = {
				row("A1", "\t𠮷先生\n", "\n投诉\t漏水", "2023/1/5 8:03", "\n\t\t\u3000卫生间漏水🙏\r\n", null, null, 3),
				row("A2", "U0002", "建议加路灯", 44931.3354282407, "小区北门太黑", "已转规划部门。", "2023年1月9日", 0),
				row(null, null, null, "2023-01-05 08:03:11", "请问何时交房？", "暂无回复", null, null) };
		ImportPreview preview = this.messages.preview(rows);
		assertThat(preview.counts()).isEqualTo(new ImportCounts(3, 0, 3, 0, 0, 0));
		assertThat(this.messages.count(this.project)).isZero();
		assertThat(this.messages.store(preview).counts()).isEqualTo(new ImportCounts(3, 0, 3, 0, 0, 0));
		assertThat(this.messages.store(rows).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0, 3, 0));
		assertThat(this.messages.count(this.project)).isEqualTo(3);

		Case one = file("A1").one();
		assertThat(one.number()).startsWith("TS-20230105-");
		assertThat(one).extracting(Case::reporter, Case::title, Case::words, Case::category, Case::channel)
			.containsExactly("𠮷先生", "投诉 漏水", "卫生间漏水🙏", CaseCategory.HOUSE_QUALITY, ChannelType.WEBSITE);
		assertThat(one.responsibility().first().name()).isEqualTo("林若水");
		assertThat(this.messages.source(one.id())).containsEntry("likes", 3);
	}

	@Test
	void R_267_an_open_message_is_as_old_as_it_is_and_its_clock_begins_when_somebody_takes_it_up() {
		this.messages.store(row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", null, null, null));
		CaseFile open = file("A1");
		assertThat(open.one().state()).isEqualTo(CaseState.RECEIVED);
		assertThat(open.one().receivedAt()).isEqualTo(at("2023-01-05T08:03"));
		assertThat(open.entries()).singleElement()
			.extracting(CaseEntry::at, CaseEntry::kind, CaseEntry::words)
			.containsExactly(at("2023-01-05T08:03"), CaseEntry.Kind.RECEIVED, "漏水");
		assertThat(open.targets()).isEmpty();
		assertThat(this.messages.due(open.one().id())).isAfter(at("9000-01-01T00:00"));
		this.clock.set(MONDAY.plusDays(9), LocalTime.of(10, 0));
		assertThat(file("A1").escalatable()).isFalse();
		this.world.advance(open.one().id(), CaseState.Action.REGISTER, "");
		assertThat(file("A1").targets()).hasSize(3)
			.allSatisfy((target) -> assertThat(target.since()).isEqualTo(at("2026-12-23T10:00")))
			.allSatisfy((target) -> assertThat(target.state()).isEqualTo(ServiceTarget.State.RUNNING));
		assertThat(this.messages.due(open.one().id())).isEqualTo(at("2026-12-23T12:00"));
		this.clock.set(MONDAY.plusDays(9), LocalTime.of(20, 1));
		assertThat(file("A1").escalatable()).isTrue();
	}

	@Test
	void R_267_a_message_with_a_reply_is_history_that_no_clock_counts() {
		this.messages.store(row("A2", "张三", "咨询", "2023/1/5 8:03", "何时交房", "下月\n交房", "2023/1/9 9:00", null));
		CaseFile closed = file("A2");
		assertThat(closed.one().state()).isEqualTo(CaseState.CLOSED);
		assertThat(closed.one().closedAt()).isEqualTo(at("2023-01-09T09:00"));
		assertThat(closed.targets()).isEmpty();
		assertThat(this.messages.queued(closed.one().id())).isZero();
		assertThat(closed.escalatable()).isFalse();
		assertThat(closed.entries()).extracting(CaseEntry::kind)
			.containsExactly(CaseEntry.Kind.RECEIVED, CaseEntry.Kind.RESOLVED);
		assertThat(closed.entries()).allMatch((entry) -> entry.clock() == null);
		assertThat(closed.entries().getLast()).extracting(CaseEntry::at, CaseEntry::words)
			.containsExactly(at("2023-01-09T09:00"), "下月\n交房");
	}

	@Test
	void a_new_reply_closes_a_case_that_nobody_has_touched() {
		Object[] open = row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", null, null, 1);
		Object[] late = row("A2", "张三", "投诉", "2023/1/6 8:03", "漏雨", null, null, 1);
		this.messages.store(open, late);
		this.clock.set(MONDAY.plusDays(3), LocalTime.of(9, 0));
		Object[] before = row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", "修好了", "2023/2/1", 1);
		Object[] after = row("A2", "张三", "投诉", "2023/1/6 8:03", "漏雨", "补好了", "2026/12/14 11:00", 2);
		assertThat(this.messages.preview(before).lines(ImportPreview.RowFilter.CHANGED, 0, 9)).singleElement()
			.satisfies((line) -> assertThat(line.change().differences()).singleElement()
				.satisfies((change) -> assertThat(change.after()).isEqualTo("修好了")));
		assertThat(this.messages.store(before, after).counts()).isEqualTo(new ImportCounts(2, 0, 0, 2, 0, 0));
		assertThat(this.messages.store(before, after).counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2, 0));
		// a table that knows less takes nothing back
		assertThat(this.messages.store(open, late).counts()).isEqualTo(new ImportCounts(2, 0, 0, 1, 1, 0));

		assertThat(file("A1").one().state()).isEqualTo(CaseState.CLOSED);
		assertThat(file("A1").one().closedAt()).isEqualTo(at("2023-02-01T00:00"));
		assertThat(file("A1").targets()).isEmpty();
		assertThat(file("A2").targets()).isEmpty();
		assertThat(this.messages.due(file("A1").one().id())).isAfter(at("9000-01-01T00:00"));
		assertThat(this.messages.queued(file("A1").one().id())).isZero();
	}

	@Test
	void a_new_reply_to_a_case_that_goes_on_here_is_added_and_leaves_it_open() {
		this.messages.store(row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", null, null, null));
		this.world.advance(file("A1").one().id(), CaseState.Action.REGISTER, "");
		imports(this.looked.home().project());
		ImportSummary again = this.messages
			.store(row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", "修好了", "2023/2/1", null));
		assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 1));
		assertThat(file("A1").one().state()).isEqualTo(CaseState.REGISTERED);
		assertThat(file("A1").entries()).extracting(CaseEntry::words).contains("修好了");
	}

	@Test
	void a_text_that_was_written_anew_is_added_and_another_message_with_the_number_rejected() {
		this.messages.store(row("A1", "张三", "投诉", "2023/1/5 8:03", "漏水", null, null, null));
		assertThat(
				this.messages.store(row("A1", "张三", "投诉", "2023/1/5", "漏水，已两月", null, null, null)).counts().changed())
			.isEqualTo(1);
		assertThat(file("A1").one().words()).isEqualTo("漏水");
		assertThat(file("A1").entries()).extracting(CaseEntry::words).contains("漏水，已两月");
		ImportSummary other = this.messages.store(row("A1", "李四", "咨询", "2024/3/1", "何时交房", null, null, null));
		assertThat(this.messages.reasons(other)).containsExactly("number-taken");
	}

	@Test
	void rejected_rows_say_why_and_come_back_as_a_file() {
		ImportSummary summary = this.messages.store(row("B1", "张三", "a", null, "内容", null, null, 1),
				row("B2", "张三", "a", "2023/1/5", "\u3000", null, null, 1),
				row("B3", "张三", "a", "2023/1/5", "内容", null, null, 1),
				row("B3", "张三", "a", "2023/1/5", "内容", null, null, 1),
				row("B4", "张三", "a", "去年", "=1+1", null, null, 1));
		assertThat(summary.counts()).isEqualTo(new ImportCounts(1, 4, 1, 0, 0, 0));
		assertThat(this.messages.reasons(summary)).containsExactly("missing-time", "missing-text", "message-twice",
				"unreadable-time");
		assertThat(this.messages.rejected(summary)).hasSizeGreaterThan(1000);
	}

	@Test
	void a_message_is_linked_with_the_one_purchase_of_its_time() {
		String unit = this.looked.home().unitNo();
		String contract = this.looked.home().contractNo();
		Object[][] table = { { "编号", "姓名", "时间", "内容", "合同号", "楼栋", "房号" },
				{ "A1", "陈晓岚", "2023/1/5", "漏水", contract, null, null },
				{ "A2", "前业主", "2019/1/5", "漏水", contract, null, null },
				{ "A3", "陈晓岚", "2023/1/5", "漏水", null, "9栋", unit },
				{ "A4", "陈晓岚", "2023/1/6", "漏雨", null, this.messages.building(this.looked.home().id()), unit + "室" } };
		ImportSummary summary = this.messages.store(this.messages.preview(table, "留言.xlsx"));
		assertThat(summary.counts()).isEqualTo(new ImportCounts(4, 0, 4, 0, 0, 1));
		assertThat(file("A4").one().purchase()).isEqualTo(this.looked.home().id());
		assertThat(file("A1").one().purchase()).isEqualTo(this.looked.home().id());
		assertThat(file("A1").one().place()).contains(unit);
		assertThat(file("A3").one().place()).isEqualTo("9栋 " + unit);
		assertThat(file("A2").one().purchase()).isNull();
		assertThat(file("A3").one().purchase()).isNull();
		this.world.ownerIs(this.looked.home());
		assertThat(this.mine.cases()).extracting((one) -> one.one().title()).containsExactly("漏雨", "漏水");
	}

	@Test
	void numbers_go_on_where_the_day_stands_and_the_longest_cell_is_kept_whole() {
		String before = this.desk.file(this.world.reported(this.looked)).orElseThrow().one().number();
		imports(this.looked.home().project());
		this.messages
			.store(row("A1", "张三", "投诉", "2026/12/14 9:00", "𠮷".repeat(16_383), "雨".repeat(32_767), null, null));
		String next = file("A1").one().number();
		String after = this.desk.file(this.world.reported(this.looked)).orElseThrow().one().number();
		assertThat(List.of(before, next, after)).isSorted().doesNotHaveDuplicates();
		assertThat(file("A1").one().words()).hasSize(32_766);
		assertThat(file("A1").entries().getLast().words()).hasSize(32_767);
	}

	@Test
	void whoever_works_for_several_projects_has_to_say_which() {
		ProjectId other = this.world.home(MONDAY).home().project();
		imports(this.looked.home().project(), other);
		assertThat(this.messages.reasons(this.messages.store(row("A1", "张三", "a", "2023/1/5", "b", null, null, 1))))
			.containsExactly("which-project");
		Object[][] table = { { "编号", "时间", "内容", "项目" }, { "A1", "2023/1/5", "漏水", " 晴川苑 " + other.value() },
				{ "A2", "2023/1/5", "漏水", "没有的项目" } };
		ImportSummary named = this.messages.store(this.messages.preview(table, "留言.xlsx"));
		assertThat(named.counts()).isEqualTo(new ImportCounts(1, 1, 1, 0, 0, 0));
		assertThat(this.messages.reasons(named)).containsExactly("unknown-project");
		assertThat(this.messages.count(other.value())).isEqualTo(1);
		imports(this.looked.home().project());
		assertThat(this.messages.reasons(this.messages.store(this.messages.preview(table, "留言.xlsx")))).first()
			.isEqualTo("other-project");
	}

	@Test
	void R_267_whoever_works_for_several_projects_chooses_one() {
		ProjectId other = this.world.home(MONDAY).home().project();
		imports(this.looked.home().project(), other);
		Object[][] table = { { "编号", "时间", "内容", "项目" }, { "A1", "2023/1/5", "漏水", "" },
				{ "A2", "2023/1/5", "漏水", "晴川苑 " + this.project } };
		ImportPreview preview = this.messages.preview(table, "留言.xlsx", other);
		ImportSummary chosen = this.messages.store(preview);
		assertThat(chosen.counts()).isEqualTo(new ImportCounts(1, 1, 1, 0, 0, 0));
		assertThat(this.messages.reasons(chosen)).containsExactly("other-project");
		assertThat(this.messages.count(other.value())).isEqualTo(1);
		imports(this.looked.home().project());
		assertThat(this.messages.store(preview).counts().accepted()).isZero();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.messages.preview(table, "留言.xlsx", other));
	}

	@Test
	void thousands_are_given_to_everybody_in_turn_and_take_seconds() {
		AccountId second = this.world.hire(this.looked.home(), "周子墨", Level.SPECIALIST);
		imports(this.looked.home().project());
		Object[][] rows = IntStream.range(0, 5_000)
			.mapToObj((i) -> row("N" + i, "U" + i % 900, "投诉第" + i + "件",
					LocalDate.of(2023, 1, 1).plusDays(i % 400) + " 08:0" + i % 10, "\n\t" + "漏水，没人管。".repeat(40) + i,
					(i % 2 == 0) ? "已处理" + i : null, "2024/3/" + (1 + i % 28), i % 50))
			.toArray(Object[][]::new);
		long begun = System.nanoTime();
		assertThat(this.messages.store(rows).counts().created()).isEqualTo(5_000);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
		assertThat(this.messages.store(rows).counts().unchanged()).isEqualTo(5_000);
		assertThat(List.of(this.looked.specialist(), second))
			.allSatisfy((one) -> assertThat(this.messages.open(this.project, one)).isBetween(1_240L, 1_260L));
		assertThat(this.messages.count(this.project)).isEqualTo(5_000);
	}

	private CaseFile file(String number) {
		return this.desk.file(this.messages.id(this.project, number)).orElseThrow();
	}

	/** Number, name, subject, time, text, reply, time of the reply, likes. */
	private static Object[] row(Object... cells) {
		return cells;
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
	}

}
