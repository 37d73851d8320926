package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import cn.anju.care.PromiseDesk;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.identity.StaffMember;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The supervisor's board, leave, macros, and the cases on the page of a purchase. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SUPERVISOR", "SPECIALIST" })
class BoardViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private DeskCases cases;

	@Autowired
	private PromiseDesk promises;

	@Autowired
	private CareSection section;

	@Autowired
	private SettableClock clock;

	private Home home;

	private AccountId supervisor;

	@BeforeEach
	void a_supervisor_is_signed_in() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.home = this.cases.home(MONDAY.minusDays(20));
		this.supervisor = this.cases.hire(this.home, "叶书宁", Level.SUPERVISOR);
		lead();
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	private void lead() {
		this.cases.signIn(this.home, this.supervisor, "叶书宁", Level.SUPERVISOR);
	}

	@Test
	@WithMockUser(roles = "SPECIALIST")
	void a_specialist_does_not_open_the_board() {
		assertThatThrownBy(() -> navigate(BoardView.class)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void without_cases_the_board_says_what_it_will_show() {
		navigate(BoardView.class);
		assertThat(text($(LoadsPanel.class).single())).contains("没有在办的事项");
		assertThat(text($(LateCases.class).single())).contains("都在时限之内");
		assertThat($(Anchor.class, $(CareTabs.class).single()).all()).extracting(Anchor::getText).contains("事项", "看板");
	}

	@Test
	void R_262_load_age_late_cases_and_broken_promises_stand_on_one_page() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		this.cases.reported(this.home, "电梯有异响");
		this.promises.promise(one.id(), "今天给答复", MONDAY);
		this.clock.set(MONDAY.plusDays(2), LocalTime.of(10, 0));
		lead();
		navigate(BoardView.class);
		assertThat(text($(LoadsPanel.class).single())).contains("林若水专员", "在办 2 件", "超时 2", "3 天以内2");
		assertThat(text($(LateCases.class).single())).contains("超时的事项 2 件", one.number(), "首次联系", "晚 1 天 22 小时");
		assertThat(text($(OpenPromises.class).single())).contains("今天给答复", one.number());
	}

	@Test
	void D_18_leave_is_written_down_and_ended() {
		AccountId deputy = this.cases.hire(this.home, "何小满", Level.SPECIALIST);
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		lead();
		navigate(BoardView.class);
		press("登记请假");
		confirm("保存");
		assertThat(member("谁请假").getErrorMessage()).contains("请检查日期和代理人");
		choose("谁请假", this.home.specialist());
		choose("谁代理", deputy);
		confirm("保存");
		assertThat($(LeaveDialog.class).all()).isEmpty();
		assertThat(text($(AwayPanel.class).single())).contains("林若水", "何小满代理", "请假中");
		assertThat(this.cases.now(one.id()).responsibility().handler().account()).isEqualTo(deputy);
		$(NativeButton.class).withText("提前回来").all().forEach((button) -> test(button).click());
		assertThat(text($(AwayPanel.class).single())).doesNotContain("何小满代理");
	}

	@Test
	void macros_are_added_changed_and_removed_and_two_have_different_names() {
		String name = "首次致歉" + Ids.next();
		navigate(BoardView.class);
		press("常用语");
		addMacro(name, "{业主}您好，我是{负责人}");
		assertThat(text($(MacrosDialog.class).single())).contains(name, "{业主}您好");
		addMacro(name, "又一条");
		assertThat($(TextField.class).withLabel("名称").single().getErrorMessage()).contains("已经有同名的常用语");
		confirm("取消");
		test(button("删除 " + name)).click();
		confirm("删除");
		assertThat(text($(MacrosDialog.class).single())).doesNotContain(name);
	}

	@Test
	void R_261_the_page_of_a_purchase_lists_its_cases_and_leads_to_a_new_one() {
		Case one = this.cases.reported(this.home, "车位优惠没写进合同");
		Optional<Component> shown = this.section.section(this.home.sample().id(), () -> {
		});
		assertThat(text(shown.orElseThrow())).contains("车位优惠没写进合同", one.number(), "已登记");
		assertThat($(Anchor.class, shown.orElseThrow()).all()).extracting(Anchor::getHref)
			.contains("office/care/new?purchase=" + this.home.sample().id().value(), "office/care/" + one.id());
		Home other = this.cases.home(MONDAY.minusDays(20));
		lead();
		assertThat(text(this.section.section(other.sample().id(), () -> {
		}).orElseThrow())).contains("没有投诉、建议、咨询或申请");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void finance_reads_purchases_and_no_cases() {
		assertThat(this.section.section(this.home.sample().id(), () -> {
		})).isEmpty();
	}

	private void addMacro(String name, String words) {
		confirm("加一条");
		$(TextField.class).withLabel("名称").single().setValue(name);
		$(TextArea.class).withLabel("内容").single().setValue(words);
		confirm("保存");
	}

	private void choose(String label, AccountId account) {
		Select<StaffMember> select = member(label);
		List<StaffMember> members = select.getListDataView().getItems().toList();
		select.setValue(members.stream().filter((one) -> one.id().equals(account)).findFirst().orElseThrow());
	}

	@SuppressWarnings("unchecked")
	private Select<StaffMember> member(String label) {
		return $(Select.class).withLabel(label).single();
	}

	private void press(String text) {
		test($(NativeButton.class).withText(text).single()).click();
	}

	private NativeButton button(String label) {
		return $(NativeButton.class).withAttribute("aria-label", label).single();
	}

	private void confirm(String verb) {
		test($(Button.class).withText(verb).all().getLast()).click();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
