package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import cn.anju.care.Level;
import cn.anju.care.MyCases;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff apologise, say what they have understood, and see whether it is so. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR", "OWNER" })
class UnderstoodCaseTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String VERB = "道歉并确认理解";

	private static final String UNDERSTOOD = "非常抱歉。我们理解的是：车位优惠 2 万元没有写进合同。";

	@Autowired
	private DeskCases cases;

	@Autowired
	private MyCases mine;

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
	void R_270_the_apology_is_there_and_what_was_understood_is_asked_for() {
		open();
		test(menu()).click();
		assertThat(words().getValue()).isEqualTo("陈晓岚，给您添麻烦了，非常抱歉。我们理解的是：");
		send();
		assertThat(words().getErrorMessage()).contains("只有道歉还不够");
		words().setValue(UNDERSTOOD);
		send();
		assertThat(page()).contains("道歉并写下理解，请业主确认", UNDERSTOOD, "问题确认", "今天 10:00 写给业主，等业主确认");
		this.mine.confirmSummary(this.one.id(), summary());
		open();
		assertThat(page()).contains("业主确认理解正确", "林若水确认理解正确（今天 10:00）");
	}

	@Test
	void R_270_a_key_opens_it_and_what_the_owner_adds_stands_on_the_page() {
		open();
		$(CareKeys.class).single().pressed("s");
		words().setValue(UNDERSTOOD);
		send();
		this.mine.correctSummary(this.one.id(), summary(), "是 3 万元，有聊天截图");
		open();
		assertThat(page()).contains("业主说理解得不对，补充如下", "是 3 万元，有聊天截图", "林若水说不对，已补充（今天 10:00）");
	}

	@Test
	void R_270_pressed_twice_it_is_asked_once() {
		open();
		test(menu()).click();
		words().setValue(UNDERSTOOD);
		Button go = $(Button.class).withText(VERB).single();
		go.click();
		go.click();
		assertThat(this.cases.file(this.one.id()).entries()).extracting(CaseEntry::kind)
			.containsOnlyOnce(CaseEntry.Kind.SUMMARISED);
	}

	@Test
	void R_270_nobody_is_asked_while_a_plan_waits_and_a_question_that_was_passed_over_says_so() {
		open();
		test(menu()).click();
		words().setValue(UNDERSTOOD);
		send();
		this.cases.proposed(this.one.id());
		open();
		assertThat(said()).noneMatch(VERB::equals);
		$(CareKeys.class).single().pressed("s");
		assertThat($(CaseCommand.class).all()).isEmpty();
		this.mine.agree(this.one.id());
		open();
		assertThat(page()).contains("业主没有回答");
		assertThat(said()).contains(VERB);
	}

	@Test
	void R_270_whoever_only_reads_the_case_is_not_offered_it() {
		this.cases.signIn(this.home, this.cases.hire(this.home, "何小满", Level.SPECIALIST), "何小满", Level.SPECIALIST);
		open();
		assertThat(said()).noneMatch(VERB::equals);
		$(CareKeys.class).single().pressed("s");
		assertThat($(CaseCommand.class).all()).isEmpty();
	}

	@Test
	void R_270_the_keys_name_it_in_both_languages() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		open();
		$(CareKeys.class).single().pressed("?");
		assertThat($(CareKeyHelp.class).single().getElement().getTextRecursively()).contains("Sapologise and confirm");
		$(CareKeyHelp.class).single().close();
		$(CareKeys.class).single().pressed("s");
		assertThat($(TextArea.class).withLabel("What we have understood").single().getValue())
			.isEqualTo("陈晓岚, we are very sorry for the trouble. What we have understood:");
	}

	private long summary() {
		return this.cases.file(this.one.id()).summary().orElseThrow().written().id();
	}

	private void open() {
		UI.getCurrent().navigate("office/care/" + this.one.id());
		roundTrip();
	}

	private List<String> said() {
		return $(CaseActions.class).all()
			.stream()
			.flatMap((actions) -> $(NativeButton.class, actions).all().stream())
			.map((button) -> button.getElement().getTextRecursively())
			.toList();
	}

	private NativeButton menu() {
		return $(NativeButton.class).withText(VERB).single();
	}

	private TextArea words() {
		return $(TextArea.class).withLabel("我们的理解").single();
	}

	private void send() {
		test($(Button.class).withText(VERB).single()).click();
	}

	private String page() {
		return $(CaseView.class).single().getElement().getTextRecursively();
	}

}
