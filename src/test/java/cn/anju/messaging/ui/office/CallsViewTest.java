package cn.anju.messaging.ui.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.CallDesk;
import cn.anju.messaging.CallOutcome;
import cn.anju.messaging.CallResult;
import cn.anju.messaging.CallTask;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@Import(DeskSamples.class)
@WithMockUser(roles = "SUPERVISOR")
class CallsViewTest extends SpringBrowserlessTest {

	private final AccountId me = new AccountId(Ids.next());

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private DeskSamples samples;

	@Autowired
	private CallDesk desk;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Clock clock;

	private TestPurchases.Known buyer;

	private TestPurchases.Known wife;

	@BeforeEach
	void a_supervisor_is_signed_in() {
		given(this.staff.accountId()).willReturn(this.me);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		given(this.staff.has(anyString())).willReturn(true);
		this.buyer = this.samples.register("陈晓岚");
		this.wife = this.samples.register("周敏");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void without_calls_the_page_says_when_there_will_be_some() {
		navigate(CallsView.class);
		assertThat($(EmptyState.class).all()).hasSize(1);
		assertThat($(CallAges.class).all()).isEmpty();
	}

	@Test
	void D_21_a_household_stands_with_age_reasons_words_to_say_and_masked_phones() {
		call("晴川苑 1栋 0301", null, Duration.ofDays(3));
		navigate(CallsView.class);
		assertThat($(CallCard.class).all()).hasSize(1);
		assertThat(spans()).contains("陈晓岚", "周敏", "买受人", "共有人", "还没有专员，谁方便谁打", "重要通知发出 24 小时还没人看")
			.anyMatch((text) -> text.startsWith("规则“首期款提醒”，到期日 "))
			.anyMatch((text) -> text.endsWith(" 起，已 3 天"))
			.noneMatch((text) -> text.contains(this.buyer.phone()));
		assertThat(spans()).filteredOn((text) -> text.startsWith("您好，这里是客户服务部") && text.contains("¥1,105,000.00"))
			.as("said once, for both reasons")
			.hasSize(1);
		assertThat($(Anchor.class).all()).anyMatch((link) -> link.getText().equals("晴川苑 1栋 0301"));
	}

	@Test
	void who_leads_sees_how_long_calls_have_been_open() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		call("晴川苑 1栋 0302", null, Duration.ofDays(4));
		navigate(CallsView.class);
		assertThat($(CallAges.class).single().getElement().getTextRecursively()).contains("最久的一户已经等了 4 天")
			.contains("今天1 户")
			.contains("2 天以上1 户");
		given(this.staff.has(anyString())).willReturn(false);
		navigate(CallsView.class);
		assertThat($(CallAges.class).all()).isEmpty();
	}

	@Test
	void one_tap_shows_the_phone_as_a_link_that_dials() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		navigate(CallsView.class);
		test(button("拨打")).click();
		assertThat($(Anchor.class).all()).anyMatch((link) -> link.getHref().equals("tel:" + this.buyer.phone()));
		assertThat($(Anchor.class).all()).noneMatch((link) -> link.getHref().contains(this.wife.phone()));
	}

	@Test
	void telling_somebody_closes_the_call() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		navigate(CallsView.class);
		test($(NativeButton.class).withText("登记结果").single()).click();
		test($(Button.class).withText("登记").single()).click();
		assertThat(outcome().getErrorMessage()).isEqualTo("请选择电话打得怎么样。");
		outcome().setValue(CallOutcome.REACHED);
		assertThat(outcome().isInvalid()).isFalse();
		test($(Button.class).withText("登记").single()).click();
		assertThat(person().getErrorMessage()).isEqualTo("请选择接电话的是哪一位。");
		person().setValue(person().getListDataView().getItem(1));
		$(TextArea.class).single().setValue("下午去付");
		test($(Button.class).withText("登记").single()).click();
		assertThat($(CallResultDialog.class).all()).isEmpty();
		assertThat($(CallCard.class).all()).isEmpty();
	}

	@Test
	void what_is_put_off_is_seen_under_later_with_its_attempt() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		navigate(CallsView.class);
		test($(NativeButton.class).withText("登记结果").single()).click();
		outcome().setValue(CallOutcome.CALL_BACK);
		$(TextArea.class).single().setValue("在开会");
		test($(Button.class).withText("登记").single()).click();
		assertThat($(CallCard.class).all()).isEmpty();
		UI.getCurrent().navigate("office/calls", QueryParameters.fromString("when=all&of=nobody"));
		roundTrip();
		assertThat(spans()).contains("约好再打：在开会").anyMatch((text) -> text.endsWith(" 以后打"));
	}

	@Test
	void giving_up_keeps_what_was_typed_until_there_is_a_reason() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		navigate(CallsView.class);
		test($(NativeButton.class).withText("登记结果").single()).click();
		outcome().setValue(CallOutcome.GIVEN_UP);
		test($(Button.class).withText("登记").single()).click();
		assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("请写一句原因，1000 字以内。");
		assertThat(outcome().getValue()).isEqualTo(CallOutcome.GIVEN_UP);
		outcome().setValue(CallOutcome.NO_ANSWER);
		assertThat($(TextArea.class).single().isInvalid()).as("an answer no longer needed").isFalse();
		outcome().setValue(CallOutcome.GIVEN_UP);
		$(TextArea.class).single().setValue("号码已停机");
		test($(Button.class).withText("登记").single()).click();
		assertThat($(CallResultDialog.class).all()).isEmpty();
	}

	@Test
	void if_another_clerk_was_quicker_the_dialog_says_what_happened_and_keeps_what_was_typed() {
		long id = call("晴川苑 1栋 0301", null, Duration.ZERO);
		navigate(CallsView.class);
		test($(NativeButton.class).withText("登记结果").single()).click();
		CallTask shown = this.desk.call(id, Locale.ENGLISH).orElseThrow();
		this.desk.record(id, shown.version(), new CallResult(CallOutcome.NO_ANSWER, this.buyer.id(), "", null));
		outcome().setValue(CallOutcome.REACHED);
		person().setValue(person().getListDataView().getItem(0));
		$(TextArea.class).single().setValue("已经说了");
		test($(Button.class).withText("登记").single()).click();
		assertThat(spans()).anyMatch((text) -> text.startsWith("别人刚刚改过") && text.contains("登记了“没人接”"));
		assertThat($(TextArea.class).single().getValue()).isEqualTo("已经说了");
		test($(Button.class).withText("登记").single()).click();
		assertThat($(CallResultDialog.class).all()).isEmpty();
		assertThat(this.desk.call(id, Locale.ENGLISH).orElseThrow().attempts()).hasSize(2);
	}

	@Test
	void mine_are_those_that_i_look_after() {
		call("晴川苑 1栋 0301", null, Duration.ZERO);
		call("晴川苑 1栋 0302", this.me, Duration.ZERO);
		navigate(CallsView.class);
		assertThat($(CallCard.class).all()).hasSize(2);
		test($(NativeButton.class).withText("我负责的").single()).click();
		assertThat($(CallCard.class).all()).hasSize(1);
		assertThat(spans()).contains("轮到您");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void who_does_not_call_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(CallsView.class));
	}

	private long call(String unit, @org.jspecify.annotations.Nullable AccountId specialist, Duration age) {
		PurchaseId purchase = this.samples.household(this.project, specialist, unit, this.buyer, this.wife);
		Instant since = this.clock.instant().minus(age);
		return this.samples.call(this.project, purchase, LocalDate.now(this.clock), since, since);
	}

	private NativeButton button(String text) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getElement().getTextRecursively().equals(text))
			.findFirst()
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private Select<CallTask.Callee> person() {
		return (Select<CallTask.Callee>) $(Select.class).all().getFirst();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<CallOutcome> outcome() {
		return (RadioButtonGroup<CallOutcome>) $(RadioButtonGroup.class).single();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
