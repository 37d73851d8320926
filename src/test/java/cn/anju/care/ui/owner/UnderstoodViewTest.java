package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.care.CareRefusal;
import cn.anju.care.CareTest;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseState.Action;
import cn.anju.care.CaseTalk;
import cn.anju.care.MyCases;
import cn.anju.care.Severity;
import cn.anju.care.TestCases;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.shell.Problem;
import cn.anju.shell.Writing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Owners say on the phone whether they were understood. */
@CareTest
class UnderstoodViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	private static final String UNDERSTOOD = "非常抱歉。我们理解的是：车位优惠 2 万元没有写进合同。";

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseTalk talk;

	@Autowired
	private TestCases world;

	@Autowired
	private RequestHomeCard card;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private long id;

	@BeforeEach
	void staff_have_written_what_they_have_understood() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.id = this.world.reported(this.looked);
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.talk.summarise(this.id, UNDERSTOOD);
		this.world.ownerIs(this.looked.home());
	}

	@Test
	void R_270_one_tap_says_that_it_is_so_and_the_question_is_gone() {
		open();
		assertThat(panel()).contains("我们理解得对吗？", UNDERSTOOD);
		assertThat(said("我们的理解")).contains(UNDERSTOOD);
		NativeButton right = named("对，就是这样");
		test(right).click();
		assertThat(panel()).isEmpty();
		assertThat(page()).contains("陈晓岚确认我们理解得对");
		assertThat(right.isAttached()).as("what is tapped twice finds no button any more").isFalse();
		assertThat(kinds()).containsOnlyOnce(CaseEntry.Kind.SUMMARY_CONFIRMED);
	}

	@Test
	void R_270_home_and_list_ask_for_the_answer_until_it_is_given() {
		HomeCard card = this.card.card(this.looked.home().id(), Locale.SIMPLIFIED_CHINESE).orElseThrow();
		assertThat(card.stateText()).isEqualTo("待您确认");
		assertThat(card.next()).isNotNull().extracting(HomeCard.NextThing::title).isEqualTo("我们理解得对吗？请您点一下");
		UI.getCurrent().navigate("my/requests");
		roundTrip();
		assertThat($(RequestsView.class).single().getElement().getTextRecursively()).contains("待您确认", "我们理解得对吗？");
		this.mine.confirmSummary(this.id, summary());
		assertThat(this.card.card(this.looked.home().id(), Locale.SIMPLIFIED_CHINESE).orElseThrow().next()).isNull();
	}

	@Test
	void R_270_whoever_was_not_understood_says_how_it_is_in_place() {
		open();
		test(named("不对，我来补充")).click();
		test(named("告诉负责人")).click();
		assertThat($(Problem.class).single().getElement().getTextRecursively()).contains("请写下要说的话");
		$(Writing.class).all().getFirst().setValue("是 3 万元，有聊天截图");
		test(named("告诉负责人")).click();
		assertThat(panel()).isEmpty();
		assertThat(said("您的补充")).contains("是 3 万元，有聊天截图");
		assertThat(kinds()).containsOnlyOnce(CaseEntry.Kind.SUMMARY_CORRECTED);
	}

	@Test
	void R_270_of_two_pages_the_second_reads_that_it_was_answered_and_how_it_stands() {
		open();
		this.mine.correctSummary(this.id, summary(), "是 3 万元");
		NativeButton right = named("对，就是这样");
		refused(CareRefusal.SUMMARY_ANSWERED, () -> test(right).click());
		assertThat(panel()).isEmpty();
		assertThat(page()).contains("是 3 万元").doesNotContain("确认我们理解得对");
	}

	@Test
	void R_270_words_that_come_too_late_stay_in_the_field() {
		open();
		test(named("不对，我来补充")).click();
		$(Writing.class).all().getFirst().setValue("是 3 万元");
		this.mine.confirmSummary(this.id, summary());
		test(named("告诉负责人")).click();
		assertThat($(Problem.class).single().getElement().getTextRecursively()).contains("已经回答过");
		assertThat($(Writing.class).all().getFirst().getValue()).isEqualTo("是 3 万元");
	}

	@Test
	void R_270_a_plan_that_waits_goes_before_it() {
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.world.classify(this.id, Severity.NORMAL);
		this.world.advance(this.id, Action.ASSIGN, "");
		this.world.advance(this.id, Action.INVESTIGATE, "");
		this.world.propose(this.id, "销售部出补充协议");
		this.world.ownerIs(this.looked.home());
		open();
		assertThat(panel()).contains("这个方案可以吗？").doesNotContain("我们理解得对吗？");
		this.mine.decline(this.id, "要写明金额");
		open();
		assertThat(panel()).contains("我们理解得对吗？");
		this.mine.withdraw(this.id, "");
		open();
		assertThat(panel()).doesNotContain("我们理解得对吗？");
	}

	@Test
	void R_270_it_is_asked_in_english_too() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		open();
		assertThat(panel()).contains("Have we understood you?", "Yes, that is it", "No, let me explain");
	}

	private long summary() {
		return this.mine.file(this.id).orElseThrow().openSummary().orElseThrow().id();
	}

	private List<CaseEntry.Kind> kinds() {
		return this.mine.file(this.id).orElseThrow().entries().stream().map(CaseEntry::kind).toList();
	}

	private void open() {
		UI.getCurrent().navigate("my/requests/" + this.id);
		roundTrip();
	}

	/** What the owner is asked; nothing while nothing is. */
	private String panel() {
		return $(AnswerPanel.class).all()
			.stream()
			.filter(Component::isVisible)
			.map((one) -> one.getElement().getTextRecursively())
			.findFirst()
			.orElse("");
	}

	private String said(String what) {
		return $(Div.class).all()
			.stream()
			.filter((one) -> one.hasClassName("said"))
			.map((one) -> one.getElement().getTextRecursively())
			.filter((text) -> text.startsWith(what))
			.findFirst()
			.orElse("");
	}

	private String page() {
		return $(RequestView.class).single().getElement().getTextRecursively();
	}

	private NativeButton named(String text) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getElement().getTextRecursively().equals(text))
			.findFirst()
			.orElseThrow();
	}

}
