package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CaseHandOvers.Loaded;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import cn.anju.core.AccountId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** The words with which a case goes to a colleague, and with which other it goes on. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
class HandOverViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String WHY = "为什么转、接下来做什么";

	@Autowired
	private DeskCases cases;

	@Autowired
	private SettableClock clock;

	private Home home;

	private Case one;

	private AccountId colleague;

	@BeforeEach
	void a_complaint_and_a_colleague() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.home = this.cases.home(MONDAY.minusDays(20));
		this.one = this.cases.reported(this.home, "车位优惠没写进合同");
		this.colleague = this.cases.hire(this.home, "何小满", Level.SPECIALIST);
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void R_256_handing_over_asks_why_and_whoever_is_asked_reads_it_and_says_why_not() {
		offer("");
		assertThat(words(WHY).getErrorMessage()).isEqualTo("请写下要说的话。");
		words(WHY).setValue("我休假，约了业主周三看房");
		confirm("转交");
		assertThat(page()).contains("已请何小满接手", "我休假，约了业主周三看房", "请何小满接手");
		asColleague();
		assertThat(banner()).contains("林若水请您接手这件事", "我休假，约了业主周三看房");
		words("要说的话（可不填）").setValue("我也休假");
		answer("不接");
		assertThat(page()).contains("没有接手", "我也休假");
		assertThat($(OfferBanner.class).all()).noneMatch(OfferBanner::isVisible);
		assertThat(this.cases.now(this.one.id()).responsibility().handler().name()).isEqualTo("林若水");
	}

	@Test
	void R_256_what_is_being_answered_stays_while_the_case_changes() {
		offer("请接着跟进");
		asColleague();
		words("要说的话（可不填）").setValue("好，下午去");
		$(OfferBanner.class).single().show(this.cases.file(this.one.id()));
		assertThat(words("要说的话（可不填）").getValue()).isEqualTo("好，下午去");
		answer("接手");
		assertThat(this.cases.now(this.one.id()).responsibility().handler().account()).isEqualTo(this.colleague);
		assertThat(this.cases.file(this.one.id()).entries().getLast().words()).isEqualTo("好，下午去");
	}

	@Test
	void a_case_is_merged_with_one_that_is_chosen_or_whose_number_is_typed() {
		Case other = this.cases.reported(this.home, "收据开错了抬头");
		open();
		press("并到另一件");
		confirm("并到另一件");
		assertThat(merges().getErrorMessage()).contains("请选要并到哪一件");
		assertThat(merges().getItemLabelGenerator().apply(other)).contains(other.number(), "收据开错了抬头", "10:00")
			.doesNotContain("陈晓岚");
		typed().setValue("TS-20200101-001");
		confirm("并到另一件");
		assertThat(typed().getErrorMessage()).contains("没有找到这件事");
		merges().setValue(other);
		assertThat(typed().getValue()).as("the last thing that was done is meant").isEmpty();
		typed().setValue(other.number());
		assertThat(merges().getValue()).isNull();
		confirm("并到另一件");
		assertThat(this.cases.now(this.one.id()).outcome().mergedInto()).isEqualTo(other.id());
	}

	@Test
	void where_nothing_else_is_open_a_number_is_typed() {
		open();
		press("并到另一件");
		assertThat($(RadioButtonGroup.class).withLabel("并到哪一件").all()).isEmpty();
		confirm("并到另一件");
		assertThat($(TextField.class).withLabel("并到哪个编号").single().getErrorMessage()).contains("请选要并到哪一件");
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Case> merges() {
		return $(RadioButtonGroup.class).withLabel("并到哪一件").single();
	}

	private TextField typed() {
		return $(TextField.class).withLabel("或者写编号").single();
	}

	private void press(String verb) {
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> button.getElement().getTextRecursively().equals(verb))
			.findFirst()
			.orElseThrow()).click();
	}

	private void offer(String why) {
		open();
		press("转交H");
		RadioButtonGroup<Loaded> to = colleagues();
		to.setValue(to.getListDataView()
			.getItems()
			.filter((each) -> each.who().account().equals(this.colleague))
			.findFirst()
			.orElseThrow());
		words(WHY).setValue(why);
		confirm("转交");
	}

	private void asColleague() {
		navigate(CareView.class);
		this.cases.signIn(this.home, this.colleague, "何小满", Level.SPECIALIST);
		open();
	}

	private void open() {
		UI.getCurrent().navigate("office/care/" + this.one.id());
		roundTrip();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Loaded> colleagues() {
		return $(RadioButtonGroup.class).withLabel("转给谁").single();
	}

	private void confirm(String verb) {
		test($(Button.class).withText(verb).single()).click();
	}

	private void answer(String text) {
		test($(NativeButton.class, $(OfferBanner.class).single()).withText(text).single()).click();
	}

	private TextArea words(String label) {
		return $(TextArea.class).withLabel(label).single();
	}

	private String page() {
		return $(CaseView.class).single().getElement().getTextRecursively();
	}

	private String banner() {
		return $(OfferBanner.class).single().getElement().getTextRecursively();
	}

}
