package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.care.CareTest;
import cn.anju.care.CaseDesk;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseState;
import cn.anju.care.CaseState.Action;
import cn.anju.care.CaseTalk;
import cn.anju.care.ChannelType;
import cn.anju.care.Level;
import cn.anju.care.MyCase;
import cn.anju.care.MyCases;
import cn.anju.care.NewIntake;
import cn.anju.care.PromiseDesk;
import cn.anju.care.Severity;
import cn.anju.care.TestCases;
import cn.anju.messaging.MyNotices;
import cn.anju.shell.Problem;
import cn.anju.shell.Writing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Owners report, follow and answer on the phone. */
@CareTest
class RequestViewsTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private MyNotices notices;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	@BeforeEach
	void an_owner_is_signed_in() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.world.ownerIs(this.looked.home());
	}

	@Test
	void R_265_two_matters_are_reported_at_once_and_each_has_a_number_and_a_name() {
		open("my/requests");
		assertThat(page()).contains("还没有反映过事情");
		open("my/requests/new");
		write(0, "3 栋电梯总停");
		test(named("还有另一件事")).click();
		write(1, "能不能装个外卖柜");
		test(named("提交")).click();
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("my/requests");
		assertThat(this.mine.cases()).extracting((my) -> my.one().title()).contains("3 栋电梯总停", "能不能装个外卖柜");
		String number = this.mine.cases().getFirst().one().number();
		assertThat(page()).contains(number + "，林若水负责", "今天 12:00 前联系您", "办理中");
	}

	@Test
	void nothing_that_was_typed_is_lost_when_something_is_missing_or_the_page_was_closed() {
		open("my/requests/new");
		write(0, "车位优惠没写进合同");
		test(named("还有另一件事")).click();
		test(named("提交")).click();
		assertThat($(Problem.class).single().isVisible()).isTrue();
		assertThat($(Problem.class).single().getElement().getTextRecursively()).contains("请写下要说的话");
		assertThat(writing(0).getValue()).isEqualTo("车位优惠没写进合同");
		open("my/requests/new");
		NewRequestView view = $(NewRequestView.class).single();
		view.restore("{\"0.words\":\"写到一半\",\"0.type\":\"SUGGESTION\",\"1.words\":\"第二件\"}");
		assertThat(writing(0).getValue()).isEqualTo("写到一半");
		assertThat(writing(1).getValue()).isEqualTo("第二件");
		view.restore("no json at all");
		assertThat(writing(1).getValue()).isEmpty();
		assertThat(this.mine.cases()).isEmpty();
	}

	@Test
	void b_10_a_plan_is_declined_with_words_and_a_better_one_agreed() {
		long id = proposed();
		open("my/requests/" + id);
		assertThat(page()).contains("方案待您确认", "这个方案可以吗？", "销售部出补充协议");
		test(named("不同意")).click();
		write(0, "要写明金额");
		test(named("告诉负责人")).click();
		assertThat(this.mine.file(id).orElseThrow().head().one().state()).isEqualTo(CaseState.PLAN_DECLINED);
		assertThat(page()).contains("要写明金额", "另出方案");
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.propose(id, "补充协议写明 2 万元");
		this.world.ownerIs(this.looked.home());
		open("my/requests/" + id);
		test(named("同意")).click();
		assertThat(page()).contains("您同意了方案", "您已同意");
	}

	@Test
	void what_a_page_shows_has_been_read_and_words_taken_down_by_staff_are_the_owners() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		long id = this.intake
			.take(new NewIntake(ChannelType.PHONE, this.looked.home().project(), this.looked.home().id(), "", "陈晓岚",
					List.of(TestCases.complaint("电梯总停"))))
			.getFirst()
			.one()
			.id();
		this.world.ownerIs(this.looked.home());
		int unread = this.notices.unreadCount();
		open("my/requests/" + id);
		assertThat(this.notices.unreadCount()).isEqualTo(unread - 1);
		assertThat($(Div.class).all()).filteredOn((one) -> one.hasClassName("said"))
			.singleElement()
			.satisfies((said) -> assertThat(said.hasClassName("mine")).isTrue());
	}

	@Test
	void R_277_when_something_was_due_a_button_takes_it_to_the_next_level() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.hire(this.looked.home(), "叶书宁", Level.SUPERVISOR);
		long id = this.world.reported(this.looked);
		open("my/requests/" + id);
		assertThat(page()).contains("今天 12:00 前联系您", "到时没有做到，这里会出现按钮");
		this.clock.set(MONDAY, LocalTime.of(14, 0));
		open("my/requests/" + id);
		assertThat(page()).contains("原定 今天 12:00 前联系您", "已超时");
		test(named("超时了，升级给上一级负责人")).click();
		assertThat(page()).contains("负责到底：叶书宁", "升级给叶书宁");
	}

	@Test
	void R_061_promises_and_what_is_said_stand_on_the_page_and_notes_of_staff_do_not() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.promises.promise(id, "周三前给书面方案", MONDAY.plusDays(2));
		this.talk.note(id, "客户情绪激动");
		this.talk.pause(id, "等您的聊天截图");
		this.world.ownerIs(this.looked.home());
		open("my/requests/" + id);
		assertThat(page()).contains("答应您的事", "周三前给书面方案", "等您的聊天截图").doesNotContain("客户情绪激动");
		write(0, "截图已经发了");
		test(labelled("发送")).click();
		assertThat(page()).contains("截图已经发了");
		assertThat(writing(0).getValue()).isEmpty();
	}

	@Test
	void R_278_what_is_no_valid_complaint_is_explained_and_can_be_appealed() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, Action.EXPLAIN, "合同附件三第二条已写明");
		this.world.ownerIs(this.looked.home());
		open("my/requests/" + id);
		assertThat(page()).contains("这个说明您认可吗？", "合同附件三第二条已写明");
		test(named("不认可，我要申诉")).click();
		write(0, "附件三是后来加的");
		test(named("告诉负责人")).click();
		assertThat(page()).contains("申诉", "附件三是后来加的");
	}

	@Test
	void R_274_opening_the_page_rates_nothing() {
		long id = this.world.reported(this.looked);
		UI.getCurrent().navigate(RateView.class, new RouteParameters("requestId", Long.toString(id)));
		assertThat(page()).contains("现在不用评价");
		assertThat(this.mine.file(id).orElseThrow().survey()).isEmpty();
	}

	@Test
	void an_open_case_stands_on_the_home_and_a_plan_is_the_next_thing_to_do() {
		long id = proposed();
		open("my");
		assertThat(page()).contains("方案待您确认", "车位优惠没写进合同", "去看看");
		this.mine.withdraw(id, "");
		open("my");
		assertThat(page()).doesNotContain("车位优惠没写进合同");
		assertThat(this.mine.cases()).extracting(MyCase::next).isNotEmpty();
	}

	@Test
	void R_276_what_was_done_on_the_spot_shows_no_step_as_done_that_was_passed_over() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.advance(id, Action.RESOLVE, "当场补了附件");
		this.world.ownerIs(this.looked.home());
		open("my/requests/" + id);
		assertThat(bar()).containsExactly("done", "done", "todo", "todo", "todo", "todo", "todo", "need", "todo");
		this.mine.confirm(id);
		open("my/requests/" + id);
		assertThat(bar()).as("closed, and nothing more was done")
			.doesNotContain("need")
			.startsWith("done", "done", "todo");
		assertThat(this.desk.file(id).orElseThrow().progress())
			.isEqualTo(this.mine.file(id).orElseThrow().head().progress());
	}

	private List<String> bar() {
		return $(ProgressBar.class).single()
			.getElement()
			.getChildren()
			.map((step) -> step.getAttribute("class"))
			.toList();
	}

	private long proposed() {
		long id = this.world.reported(this.looked);
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.classify(id, Severity.NORMAL);
		this.world.advance(id, Action.ASSIGN, "");
		this.world.advance(id, Action.INVESTIGATE, "");
		this.world.propose(id, "销售部出补充协议");
		this.world.ownerIs(this.looked.home());
		return id;
	}

	private void open(String path) {
		UI.getCurrent().navigate(path);
		roundTrip();
	}

	private Writing writing(int index) {
		return $(Writing.class).all().get(index);
	}

	private void write(int index, String words) {
		writing(index).setValue(words);
	}

	private NativeButton named(String text) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.isVisible() && one.getElement().getTextRecursively().equals(text))
			.filter((one) -> one.getParent().map(Component::isVisible).orElse(true))
			.findFirst()
			.orElseThrow();
	}

	private NativeButton labelled(String label) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getAriaLabel().orElse("").equals(label))
			.findFirst()
			.orElseThrow();
	}

	private static String page() {
		StringBuilder page = new StringBuilder();
		UI.getCurrent()
			.getInternals()
			.getActiveRouterTargetsChain()
			.forEach((shown) -> collect(shown.getElement(), page));
		return page.toString();
	}

	private static void collect(Element element, StringBuilder page) {
		page.append(element.isTextNode() ? element.getText() : String.valueOf(element.getProperty("innerHTML")));
		if (!element.isTextNode()) {
			element.getChildren().forEach((child) -> collect(child, page));
		}
	}

}
