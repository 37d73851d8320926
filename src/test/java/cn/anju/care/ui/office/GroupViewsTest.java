package cn.anju.care.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.CaseGroupFile;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupSearch;
import cn.anju.care.TestReports;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The pages of cases with one cause. */
@StandInUsersTest
@Import({ StandingClock.class, TestReports.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
class GroupViewsTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String UPDATE = "维保已到场，预计 11:30 恢复运行。";

	@Autowired
	private GroupDesk desk;

	@Autowired
	private GroupSearch search;

	@Autowired
	private GroupWords words;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private Instant eight;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		this.clock.set(MONDAY, LocalTime.of(8, 0));
		this.eight = this.clock.instant();
		this.clock.set(MONDAY, LocalTime.of(9, 0));
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void a_burst_is_one_group_with_one_click() {
		navigate(GroupsView.class);
		assertThat(text(shown(GroupsView.class))).contains("近三天没有三件以上相似");
		assertThat($(EmptyState.class).all()).hasSize(1);
		this.reports.burst(this.project, this.eight);
		this.reports.noise(this.project, this.eight);
		navigate(GroupsView.class);
		assertThat(text(shown(ProposalCard.class))).contains("40 件相似，从 08:00 开始");
		press("看看是哪些");
		assertThat($(Checkbox.class).all()).hasSize(40);
		test($(Checkbox.class).all().getFirst()).click();
		field("这一组叫什么").setValue(" ");
		press("把这 39 件并成一组");
		assertThat(field("这一组叫什么").getErrorMessage()).contains("最多 60 个字");
		field("这一组叫什么").setValue("3号楼2单元电梯停运");
		press("把这 39 件并成一组");
		assertThat(shown(GroupView.class).getPageTitle()).isEqualTo("3号楼2单元电梯停运");
		navigate(GroupsView.class);
		assertThat(text(shown(GroupsView.class))).contains("3号楼2单元电梯停运", "共 39 件，未办结 39 件", "还没有统一告知", "在办 1 组");
	}

	@Test
	void one_text_reaches_all_after_the_count_was_confirmed() {
		List<Long> burst = this.reports.burst(this.project, this.eight);
		open(this.desk.group("电梯停运", burst));
		press("发给 40 件的业主");
		assertThat(area().getErrorMessage()).contains("请写下要说的话");
		area().setValue(UPDATE);
		press("发给 40 件的业主");
		test($(Button.class).withText("发给 40 件的业主").single()).click();
		assertThat(burst).allSatisfy((one) -> assertThat(this.reports.said(one, UPDATE)).isOne());
		assertThat(area().getValue()).isEmpty();
		assertThat(text(shown(UpdatePanel.class))).contains("09:00 · 顾清和 · 告知 40 件", UPDATE);
	}

	@Test
	void what_was_typed_stays_where_somebody_else_was_quicker() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three);
		open(group);
		area().setValue(UPDATE);
		this.desk.remove(group, 0, three.getFirst());
		press("发给 3 件的业主");
		test($(Button.class).withText("发给 3 件的业主").single()).click();
		assertThat(this.reports.said(three.getLast(), UPDATE)).isZero();
		assertThat(area().getValue()).isEqualTo(UPDATE);
		assertThat($(NativeButton.class).withText("发给 2 件的业主").all()).hasSize(1);
	}

	@Test
	void R_215_different_plans_for_one_cause_are_said_on_both_pages() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three);
		this.reports.offer(three.get(0), "COMPENSATION", "200");
		open(group);
		assertThat(text(shown(GroupView.class))).doesNotContain("方案不一致");
		this.reports.offer(three.get(1), "REPAIR", "");
		open(group);
		assertThat(text(shown(GroupView.class))).contains("方案不一致", "补偿 ¥200.00：1 件（TS-", "维修：1 件（TS-");
		navigate(GroupsView.class);
		assertThat(text(shown(GroupsView.class))).contains("方案不一致");
	}

	@Test
	void cases_are_added_taken_out_and_the_group_ends_with_the_last_one() {
		List<Long> three = three();
		long group = this.desk.group("电梯停运", three.subList(0, 2));
		long other = this.reports.report(this.project, "楼道灯不亮", "", this.eight);
		open(group);
		press("加事项");
		assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).contains("电梯不动了").doesNotContain("楼道灯不亮");
		field("编号").setValue("TS-0");
		press("查找");
		assertThat(field("编号").getErrorMessage()).contains("没有这个编号");
		field("编号").setValue("TS-" + other);
		press("查找");
		test($(Button.class).withText("加进来").single()).click();
		assertThat(members(group)).containsExactlyInAnyOrder(three.get(0), three.get(1), other);
		this.desk.remove(group, 1, other);
		three.subList(0, 2).forEach((one) -> this.reports.close(one, this.eight));
		open(group);
		assertThat(text(shown(UpdatePanel.class))).contains("没有未办结的事项");
		press("结束这一组");
		assertThat(this.desk.open()).isEmpty();
		assertThat($(NativeButton.class).withText("加事项").all()).isEmpty();
	}

	@Test
	void two_hundred_cases_are_read_at_once_and_written_as_far_as_they_are_seen() {
		List<Long> many = new java.util.ArrayList<>();
		for (int i = 0; i < 200; i++) {
			many.add(this.reports.report(this.project, "暖气不热", "晴川苑 3栋 2单元 " + i, this.eight));
		}
		open(this.desk.group("暖气不热", many));
		MembersGrid grid = shown(MembersGrid.class);
		assertThat(grid.getListDataView().getItemCount()).isEqualTo(200);
		assertThat(grid.isAllRowsVisible()).isFalse();
		assertThat($(NativeButton.class).withText("移出").all()).hasSizeLessThan(100);
	}

	@Test
	void beside_a_case_similar_ones_are_grouped_with_it() {
		List<Long> three = three();
		SimilarCases beside = beside(three.getFirst());
		assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).containsExactlyInAnyOrder("电梯坏了", "电梯不动了");
		$(Checkbox.class).all().forEach((box) -> box.setValue(true));
		press("与选中的 2 件并成一组");
		CaseGroupFile made = this.desk.file(this.desk.open().getFirst().group().id()).orElseThrow();
		assertThat(made.group().title()).isEqualTo("电梯停运");
		assertThat(made.members()).hasSize(3);
		UI.getCurrent().remove(beside);
		long late = this.reports.report(this.project, "电梯还是停的", "", this.eight.plusSeconds(600));
		SimilarCases again = beside(late);
		assertThat(text(again)).contains("已在「电梯停运」组");
		$(Checkbox.class).all().getFirst().setValue(true);
		press("与选中的 1 件并成一组");
		assertThat(members(made.group().id())).contains(late);
		UI.getCurrent().remove(again);
		assertThat(text(beside(late))).contains("没有相似的事项");
	}

	private SimilarCases beside(long one) {
		SimilarCases beside = new SimilarCases(one, this.desk, this.search, this.words, () -> {
		});
		UI.getCurrent().add(beside);
		return beside;
	}

	private List<Long> three() {
		return List.of(this.reports.report(this.project, "电梯停运", "", this.eight),
				this.reports.report(this.project, "电梯坏了", "", this.eight.plusSeconds(60)),
				this.reports.report(this.project, "电梯不动了", "", this.eight.plusSeconds(120)));
	}

	private List<Long> members(long group) {
		return this.desk.file(group).orElseThrow().members().stream().map(CaseGroupFile.Member::id).toList();
	}

	private void open(long group) {
		navigate(GroupView.class, Map.of("groupId", Long.toString(group)));
	}

	private <T extends Component> T shown(Class<T> type) {
		return $(type).single();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private TextArea area() {
		return shown(TextArea.class);
	}

	private void press(String words) {
		test($(NativeButton.class).withText(words).single()).click();
	}

}
