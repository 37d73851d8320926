package cn.anju.care.ui.office;

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
import cn.anju.care.ChannelType;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking in while the customer talks. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = "SPECIALIST")
class IntakeViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String PHONE = "回电号码（可不填）";

	@Autowired
	private DeskCases cases;

	@Autowired
	private CaseDesk desk;

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
	void R_257_R_264_R_281_the_caller_is_found_with_what_is_open_and_two_matters_get_two_numbers() {
		Case open = this.cases.reported(this.home, "车位优惠没写进合同");
		navigate(IntakeView.class);
		searched(this.home.sample().unitNo());
		assertThat(page()).contains("陈晓岚", open.number());
		test($(NativeButton.class).withClassName("home").single()).click();
		assertThat(field("来人姓名").getValue()).isEqualTo("陈晓岚");
		assertThat($(Select.class).withLabel("项目").all()).noneMatch(Select::isVisible);
		assertThat($(TextField.class).withLabel(PHONE).all()).as("the register knows it")
			.noneMatch(TextField::isVisible);
		write(0, CaseCategory.SALES, "说好的赠送面积没有了");
		press("还有一件事");
		write(1, CaseCategory.PAYMENT, "收据抬头写错了");
		save();
		List<Case> taken = this.desk.ofPurchase(this.home.sample().id())
			.stream()
			.filter((one) -> one.channel() == ChannelType.PHONE)
			.toList();
		assertThat(taken).hasSize(2)
			.allSatisfy((one) -> assertThat(one.reporter()).isEqualTo("陈晓岚"))
			.extracting(Case::report)
			.containsOnly(taken.getFirst().report());
		assertThat($(Anchor.class).withClassName("number").all()).hasSize(2);
		assertThat(page()).contains("已登记 2 件", "林若水（专员）负责");
		test($(Button.class).withText("接下一个电话").single()).click();
		assertThat(field("来人姓名").getValue()).isEmpty();
		assertThat($(IntakeItem.class).all()).hasSize(1);
	}

	@Test
	void a_home_that_a_page_leads_from_is_chosen_already() {
		UI.getCurrent()
			.navigate("office/care/new",
					QueryParameters.of("purchase", Long.toString(this.home.sample().id().value())));
		assertThat(page()).contains(this.home.sample().unitNo());
		assertThat(field("来人姓名").getValue()).isEqualTo("陈晓岚");
		press("换一套");
		assertThat($(Select.class).withLabel("项目").all()).anyMatch(Select::isVisible);
	}

	@Test
	void a_home_of_another_project_is_not_chosen() {
		Home other = this.cases.home(MONDAY.minusDays(20));
		this.cases.signIn(this.home, this.home.specialist(), "林若水", Level.SPECIALIST);
		UI.getCurrent()
			.navigate("office/care/new", QueryParameters.of("purchase", Long.toString(other.sample().id().value())));
		assertThat(page()).doesNotContain(other.sample().unitNo());
	}

	@Test
	void whoever_owns_nothing_names_a_project_and_what_is_missing_is_marked_and_nothing_is_lost() {
		navigate(IntakeView.class);
		area(0).setValue("路过看见围挡倒了");
		save();
		assertThat(field("来人姓名").isInvalid()).isTrue();
		assertThat(category(0).isInvalid()).isTrue();
		assertThat(area(0).getValue()).isEqualTo("路过看见围挡倒了");
		field("来人姓名").setValue("过路人");
		field("位置（可不填）").setValue("售楼处门口");
		write(0, CaseCategory.OTHER, "路过看见围挡倒了");
		save();
		assertThat(page()).contains("已登记 1 件", "路过看见围挡倒了");
	}

	@Test
	void D_04_whoever_owns_nothing_leaves_a_number_that_is_masked_until_somebody_calls() {
		navigate(IntakeView.class);
		searched("137 1234-56780");
		assertThat(field(PHONE).getValue()).as("no such number yet").isEmpty();
		searched("137 1234-5678");
		assertThat(field(PHONE).getValue()).isEqualTo("137 1234-5678");
		field("来人姓名").setValue("过路人");
		write(0, CaseCategory.OTHER, "路过看见围挡倒了");
		field(PHONE).setValue("137 1234");
		save();
		assertThat(field(PHONE).isInvalid()).isTrue();
		assertThat(page()).contains("电话号码不对，请核对。");
		field(PHONE).setValue("+86 137 1234 5678");
		save();
		String path = $(Anchor.class).withClassName("number").single().getHref();
		UI.getCurrent().navigate(path);
		CallerPhone phone = $(CallerPhone.class).single();
		assertThat(phone.getElement().getTextRecursively()).contains("137****5678").doesNotContain("1234");
		test($(NativeButton.class, phone).single()).click();
		assertThat($(Anchor.class, phone).single().getHref()).isEqualTo("tel:13712345678");
		long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
		assertThat(this.cases.file(id).entries().getLast().words()).contains("回电话");
		navigate(CareView.class);
		UI.getCurrent().navigate(path);
		assertThat($(CaseView.class).single().getElement().getTextRecursively()).contains("看了完整的电话号码", "137****5678")
			.doesNotContain("13712345678");
	}

	private void searched(String typed) {
		$(CallerSearch.class).single()
			.getChildren()
			.findFirst()
			.map(TextField.class::cast)
			.orElseThrow()
			.setValue(typed);
	}

	private void write(int item, CaseCategory about, String words) {
		category(item).setValue(about);
		area(item).setValue(words);
	}

	@SuppressWarnings("unchecked")
	private Select<CaseCategory> category(int item) {
		return $(Select.class, $(IntakeItem.class).all().get(item)).withLabel("类别").single();
	}

	private TextArea area(int item) {
		return $(TextArea.class, $(IntakeItem.class).all().get(item)).single();
	}

	private TextField field(String label) {
		return $(TextField.class).withLabel(label).single();
	}

	private void press(String text) {
		test($(NativeButton.class).withText(text).single()).click();
	}

	private void save() {
		test($(Button.class).withText("保存，给编号").single()).click();
	}

	private String page() {
		return $(IntakeView.class).single().getElement().getTextRecursively();
	}

}
