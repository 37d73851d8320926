package cn.anju.care.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseDesk;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseState;
import cn.anju.care.CaseState.Action;
import cn.anju.care.CaseType;
import cn.anju.care.ChannelType;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import cn.anju.care.NewIntake;
import cn.anju.care.NewItem;
import cn.anju.care.RemedyType;
import cn.anju.care.Severity;
import cn.anju.core.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one case: what can be done in each state, refusals, two clerks. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
class CaseViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private DeskCases cases;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private SettableClock clock;

	private Home home;

	private Case one;

	@BeforeEach
	void a_complaint_is_there() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.home = this.cases.home(MONDAY.minusDays(20));
		this.one = this.cases.reported(this.home, "车位优惠没写进合同");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void R_255_the_page_says_who_has_it_and_shows_the_owners_clock_and_words() {
		open();
		assertThat(page()).contains("车位优惠没写进合同", this.one.number(), "陈晓岚", "林若水（专员）", "首接人", "首次联系", "给出方案", "办结",
				"已登记");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("office/purchases/" + this.home.sample().id().value());
		assertThat($(CaseSteps.class).single().getChildren()).hasSize(9);
	}

	@Test
	void R_260_each_state_offers_its_steps_the_next_one_first() {
		this.one = this.intake
			.take(new NewIntake(ChannelType.PHONE, this.home.project(), this.home.sample().id(), "", "陈晓岚",
					List.of(new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, "车位优惠没写进合同"))))
			.getFirst()
			.one();
		open();
		assertThat(steps()).contains("记联系", "转交").doesNotContain("登记", "给出方案", "回访");
		assertThat(steps()).first().isEqualTo("分类判定");
		assertThat(steps()).contains("办好了", "不成立，说明");
		go("分类判定");
		assertThat(steps()).first().isEqualTo("派发");
		go("派发");
		go("开始调查");
		assertThat(steps()).first().isEqualTo("给出方案");
		assertThat(this.cases.now(this.one.id()).state()).isEqualTo(CaseState.INVESTIGATING);
	}

	@Test
	void R_271_a_plan_names_a_sum_for_compensation_only_and_a_refusal_keeps_what_was_typed() {
		this.cases.classify(this.one.id(), Severity.NORMAL);
		this.cases.advance(this.one.id(), Action.ASSIGN, "");
		this.cases.advance(this.one.id(), Action.INVESTIGATE, "");
		open();
		press("给出方案");
		assertThat($(BigDecimalField.class).all()).noneMatch(BigDecimalField::isVisible);
		remedy().setValue(RemedyType.COMPENSATION);
		words("方案内容").setValue("补偿车位差价");
		confirm("给出方案");
		assertThat($(BigDecimalField.class).single().getErrorMessage()).contains("补偿要写金额");
		assertThat(words("方案内容").getValue()).isEqualTo("补偿车位差价");
		$(BigDecimalField.class).single().setValue(new BigDecimal("3000"));
		confirm("给出方案");
		assertThat(page()).contains("方案待业主答复", "补偿车位差价", "补偿 ¥3,000.00");
		assertThat(steps()).contains("无答复关闭");
	}

	@Test
	void R_277_something_major_is_warned_about_and_goes_up() {
		AccountId above = this.cases.hire(this.home, "叶书宁", Level.SUPERVISOR);
		open();
		press("分类判定");
		severity().setValue(Severity.MAJOR);
		assertThat($(CaseCommand.class).single().getElement().getTextRecursively()).contains("马上交给上一级");
		confirm("分类判定");
		assertThat(this.cases.now(this.one.id()).responsibility().handler().account()).isEqualTo(above);
		assertThat(page()).contains("重大", "升级，交给叶书宁");
		assertThat(steps()).as("it is somebody else's now").isEmpty();
	}

	@Test
	void of_two_clerks_the_second_sees_how_it_stands_and_keeps_what_was_typed() {
		open();
		press("办好了");
		words("结果").setValue("当场补了合同附件");
		this.desk.classify(this.one.id(), this.cases.now(this.one.id()).version(), this.one.category(),
				Severity.SERIOUS);
		confirm("办好了");
		assertThat(dialog()).contains("刚才有人改过这件事", "现在是“已分类”，由林若水负责");
		assertThat(words("结果").getValue()).isEqualTo("当场补了合同附件");
		assertThat(page()).contains("已分类", "较重");
		confirm("办好了");
		assertThat(this.cases.now(this.one.id()).state()).isEqualTo(CaseState.RESOLVED);
	}

	@Test
	void notes_stay_inside_and_what_is_being_typed_survives_a_change() {
		this.cases.classify(this.one.id(), Severity.NORMAL);
		open();
		test($(NativeButton.class).withText("内部备注").single()).click();
		composed().setValue("业主情绪激动，先别提合同");
		press("派发");
		this.cases.advance(this.one.id(), Action.RESOLVE, "当场办好");
		confirm("派发");
		assertThat(dialog()).contains("刚才有人改过这件事", "现在是“待业主确认办好”");
		$(CaseCommand.class).single().close();
		assertThat(composed().getValue()).isEqualTo("业主情绪激动，先别提合同");
		test($(Button.class).withText("保存备注").single()).click();
		assertThat(composed().getValue()).isEmpty();
		CaseEntry last = this.cases.file(this.one.id()).entries().getLast();
		assertThat(last.internal()).isTrue();
		assertThat(page()).contains("业主情绪激动，先别提合同", "内部，业主看不到");
	}

	@Test
	void silence_is_counted_before_a_case_is_closed_without_a_word() {
		this.cases.proposed(this.one.id());
		open();
		press("无答复关闭");
		assertThat(dialog()).contains("通知业主 1/2 次", "还没有打过电话", "12月21日 周一");
		assertThat(words("业主会看到的话").getValue()).isEmpty();
		words("业主会看到的话").setValue("一直没有等到答复");
		confirm("无答复关闭");
		assertThat(dialog()).contains("要先通知满 2 次");
		assertThat(this.cases.now(this.one.id()).state()).isEqualTo(CaseState.PROPOSED);
	}

	@Test
	void R_061_a_promise_is_written_down_and_fulfilled() {
		open();
		$(NativeButton.class).withText("记承诺")
			.all()
			.stream()
			.filter(this::inPromises)
			.forEach((one) -> test(one).click());
		words("答应做什么").setValue("周五前给书面答复");
		confirm("记承诺");
		assertThat($(PromisesPanel.class).single().getElement().getTextRecursively()).contains("周五前给书面答复", "还没到期");
		press("已做到");
		words("怎么做到的").setValue("已寄出");
		confirm("已做到");
		assertThat($(PromisesPanel.class).single().getElement().getTextRecursively()).contains("已兑现", "已寄出");
	}

	@Test
	void R_256_whoever_stands_higher_takes_it_and_a_case_is_handed_to_a_colleague_by_name() {
		AccountId above = this.cases.hire(this.home, "叶书宁", Level.SUPERVISOR);
		open();
		go("转交");
		assertThat(dialog()).contains("叶书宁 · 主管 · 在办 0 件");
		assertThat($(RadioButtonGroup.class).withLabel("转给谁").single().getErrorMessage()).isEqualTo("请选一位同项目的同事接手。");
		$(CaseCommand.class).single().close();
		assertThat(steps()).doesNotContain("由我接手");
		navigate(CareView.class);
		this.cases.signIn(this.home, above, "叶书宁", Level.SUPERVISOR);
		open();
		go("由我接手");
		assertThat(this.cases.now(this.one.id()).responsibility().handler().account()).isEqualTo(above);
	}

	@Test
	void another_matter_gets_its_own_number_and_both_name_each_other() {
		open();
		press("拆出一件");
		words("另一件事").setValue("收据开错了抬头");
		confirm("拆出一件");
		Case other = this.desk.reportedWith(this.one.id()).getFirst();
		assertThat(page()).contains("同时来的", other.number(), "拆出另一件：" + other.number());
	}

	private void open() {
		UI.getCurrent().navigate("office/care/" + this.one.id());
		roundTrip();
	}

	private void go(String step) {
		press(step);
		confirm(step);
	}

	private void press(String text) {
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> said(button).equals(text) || button.getText().equals(text))
			.filter((button) -> !button.getElement().hasAttribute("aria-pressed"))
			.findFirst()
			.orElseThrow()).click();
	}

	private void confirm(String verb) {
		test($(Button.class).withText(verb).single()).click();
	}

	private static String said(NativeButton button) {
		return button.getElement().getTextRecursively().replaceAll("[A-Z]$", "");
	}

	private boolean inPromises(NativeButton button) {
		return button.getParent()
			.flatMap((head) -> head.getParent())
			.filter(PromisesPanel.class::isInstance)
			.isPresent();
	}

	private List<String> steps() {
		return $(CaseActions.class).all()
			.stream()
			.flatMap((actions) -> $(NativeButton.class, actions).all().stream())
			.map(CaseViewTest::said)
			.toList();
	}

	private String page() {
		return $(CaseView.class).single().getElement().getTextRecursively();
	}

	private String dialog() {
		return $(CaseCommand.class).single().getElement().getTextRecursively();
	}

	private TextArea words(String label) {
		return $(TextArea.class).withLabel(label).single();
	}

	private TextArea composed() {
		return $(TextArea.class, $(CaseComposer.class).single()).single();
	}

	@SuppressWarnings("unchecked")
	private Select<RemedyType> remedy() {
		return $(Select.class).withLabel("方案类型").single();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Severity> severity() {
		return $(RadioButtonGroup.class).withLabel("轻重").single();
	}

}
