package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CareInbox;
import cn.anju.care.CaseHandOvers;
import cn.anju.care.CaseRow;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import cn.anju.core.AccountId;
import cn.anju.procedure.QueueDesk;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.QueueQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The inbox: its parts, its rows, its keys. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = "SPECIALIST")
class CareViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private DeskCases cases;

	@Autowired
	private CaseHandOvers handOvers;

	@Autowired
	private CareInbox inbox;

	@Autowired
	private QueueDesk queue;

	@Autowired
	private SettableClock clock;

	private Home home;

	@BeforeEach
	void a_specialist_is_signed_in() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.home = this.cases.home(MONDAY.minusDays(20));
		this.cases.signIn(this.home, this.home.specialist(), "林若水", Level.SPECIALIST);
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	@WithMockUser(roles = "OWNER")
	void an_owner_does_not_open_the_inbox() {
		assertThatThrownBy(() -> navigate(CareView.class)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void R_261_cases_stand_in_parts_with_their_counts_first_what_is_due_first() {
		Case first = this.cases.reported(this.home, "车位优惠没写进合同");
		this.clock.set(MONDAY, LocalTime.of(11, 0));
		this.cases.reported(this.home, "电梯有异响");
		navigate(CareView.class);
		assertThat(tabs()).contains("我的2", "请我接手0", "全部在办2", "已超时0", "等业主0");
		assertThat(test(grid()).size()).isEqualTo(2);
		assertThat(test(grid()).getRow(0).id()).isEqualTo(first.id());
		this.clock.set(MONDAY, LocalTime.of(14, 0));
		open(Map.of("group", "late"));
		assertThat(test(grid()).size()).isEqualTo(1);
		assertThat(this.inbox.pressing()).isEqualTo(2);
	}

	@Test
	void an_empty_part_says_what_comes_next() {
		navigate(CareView.class);
		assertThat(text(grid().getEmptyStateComponent())).contains("您手上没有在办的事项");
		open(Map.of("group", "owner"));
		assertThat(text(grid().getEmptyStateComponent())).contains("没有事项在等业主");
	}

	@Test
	void the_keys_go_from_case_to_case_and_open_its_page() {
		Case first = this.cases.reported(this.home, "车位优惠没写进合同");
		this.clock.set(MONDAY, LocalTime.of(11, 0));
		Case second = this.cases.reported(this.home, "电梯有异响");
		navigate(CareView.class);
		press("j");
		assertThat(panel()).contains(first.number(), "首次联系", "还剩 1 小时 0 分");
		press("j");
		assertThat(panel()).contains(second.number());
		press("k");
		assertThat(panel()).contains(first.number());
		press("o");
		assertThat($(CaseView.class).all()).hasSize(1);
	}

	@Test
	void the_address_opens_a_case_and_the_next_one_follows_it() {
		Case first = this.cases.reported(this.home, "车位优惠没写进合同");
		this.clock.set(MONDAY, LocalTime.of(11, 0));
		Case second = this.cases.reported(this.home, "电梯有异响");
		open(Map.of("group", "team", "case", Long.toString(first.id())));
		assertThat(panel()).contains(first.title());
		roundTrip();
		assertThat(test(grid()).size()).isEqualTo(2);
		press("j");
		assertThat(panel()).contains(second.title());
	}

	@Test
	void keys_open_the_dialogs_and_a_reply_is_written() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		navigate(CareView.class);
		press("r");
		assertThat($(Dialog.class).all()).isEmpty();
		press("j");
		press("r");
		$(TextArea.class).withLabel("写给业主").single().setValue("今天下午给您回话");
		test($(Button.class).withText("回复业主").single()).click();
		assertThat($(Dialog.class).all()).isEmpty();
		assertThat(panel()).contains("今天下午给您回话");
		press("n");
		assertThat($(TextArea.class).withLabel("内部备注").all()).hasSize(1);
		$(CaseCommand.class).single().close();
		press("c");
		$(TextArea.class).withLabel("谈了什么").single().setValue("电话里说了经过");
		test($(Button.class).withText("记联系").single()).click();
		assertThat(this.cases.file(one.id()).targets().getFirst().metAt()).isNotNull();
		press("p");
		assertThat($(CaseCommand.class).single().getHeaderTitle()).contains("记承诺");
		$(CaseCommand.class).single().close();
		press("a");
		assertThat($(CaseCommand.class).single().getHeaderTitle()).contains("分类判定", one.number());
	}

	@Test
	void R_256_whoever_is_asked_finds_the_case_and_takes_it_over() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		AccountId colleague = this.cases.hire(this.home, "何小满", Level.SPECIALIST);
		this.handOvers.offer(one.id(), this.cases.now(one.id()).version(), colleague, "请您接着跟进");
		this.cases.signIn(this.home, colleague, "何小满", Level.SPECIALIST);
		open(Map.of("group", "offered", "case", Long.toString(one.id())));
		assertThat(panel()).contains("林若水请您接手这件事", "请您接着跟进");
		test($(NativeButton.class).withText("接手").single()).click();
		assertThat(this.cases.now(one.id()).responsibility().handler().name()).isEqualTo("何小满");
		assertThat(tabs()).contains("我的1", "请我接手0");
	}

	@Test
	void what_belongs_to_other_projects_is_not_shown() {
		Home other = this.cases.home(MONDAY.minusDays(20));
		Case theirs = this.cases.reported(other, "别的项目的事");
		this.cases.signIn(this.home, this.home.specialist(), "林若水", Level.SPECIALIST);
		open(Map.of("group", "team", "case", Long.toString(theirs.id())));
		assertThat(panel()).contains("这件事不在您能看到的项目里").doesNotContain("别的项目的事");
		assertThat(test(grid()).size()).isZero();
	}

	@Test
	void the_inbox_and_a_case_are_read_in_english_too() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		this.clock.set(MONDAY, LocalTime.of(14, 0));
		UI.getCurrent().setLocale(Locale.ENGLISH);
		open(Map.of("case", Long.toString(one.id())));
		assertThat(panel()).contains("First contact", "2 h 0 min late", "with 林若水 (specialist)");
		press("o");
		assertThat(text($(CaseView.class).single())).contains("First receiver", "Moved on: Registered", "Classify");
	}

	@Test
	void only_pages_that_the_reader_may_open_stand_beside_it() {
		navigate(CareView.class);
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("看板");
	}

	@Test
	void R_261_a_case_stands_in_the_days_work_and_leads_to_its_page() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		List<QueueItem> items = this.queue.page(new QueueQuery(QueueGroup.ALL, true, ""), 0, 10)
			.stream()
			.filter((item) -> item.entry().source().equals("care"))
			.toList();
		assertThat(items).singleElement().satisfies((item) -> {
			assertThat(item.entry().runId()).isNull();
			assertThat(item.names()).isEqualTo("陈晓岚");
		});
		UI.getCurrent().navigate("office", QueryParameters.simple(Map.of("run", Long.toString(items.getFirst().id()))));
		assertThat(text($(Aside.class).all().getLast())).contains("分类判定：" + one.title(), "客户关怀");
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> text(button).equals("去办理E"))
			.findFirst()
			.orElseThrow()).click();
		assertThat($(CaseView.class).all()).hasSize(1);
	}

	private void open(Map<String, String> parameters) {
		UI.getCurrent().navigate("office/care", QueryParameters.simple(parameters));
		roundTrip();
	}

	private void press(String key) {
		$(CareKeys.class).single().pressed(key);
		roundTrip();
	}

	private String panel() {
		return text($(CasePanel.class).single());
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

	private List<String> tabs() {
		return $(NativeButton.class).withAttribute("role", "tab").all().stream().map(CareViewTest::text).toList();
	}

	@SuppressWarnings("unchecked")
	private Grid<CaseRow> grid() {
		return $(Grid.class).single();
	}

}
