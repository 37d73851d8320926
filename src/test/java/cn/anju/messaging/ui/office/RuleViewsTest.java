package cn.anju.messaging.ui.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleDesk;
import cn.anju.messaging.RuleVersion;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@Import(DeskSamples.class)
@WithMockUser(roles = { "MANAGER", "SPECIALIST" })
class RuleViewsTest extends SpringBrowserlessTest {

	private static final String KEY = "first-payment";

	@Autowired
	private DeskSamples samples;

	@Autowired
	private RuleDesk desk;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private ProjectId project;

	@BeforeEach
	void a_manager_of_a_project_with_a_payment_due_in_six_days_is_signed_in() {
		this.project = new ProjectId(cn.anju.core.Ids.next());
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		given(this.staff.has(anyString())).willReturn(true);
		PurchaseId purchase = this.samples.household(this.project, null, "晴川苑 1栋 0301", this.samples.register("陈晓岚"),
				this.samples.register("周敏"));
		this.transaction
			.executeWithoutResult((_) -> this.dueDates.set(List.of(new NewDueDate("payment.first", Subject.of(purchase),
					this.project, purchase, LocalDate.now(this.clock).plusDays(6), Map.of("open", "1105000.00")))));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void as_shipped() {
		this.desk.restore(KEY, now().version());
	}

	@Test
	void R_291_the_list_says_of_every_rule_when_and_to_whom_it_speaks() {
		navigate(RulesView.class);
		assertThat($(H2.class).all()).extracting(H2::getText).contains("备案", "签约", "房款");
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("首期款提醒", "备案法定期限");
		assertThat(spans()).contains("到期前 5、2 天", "到期前 10、5、1 天", "到期前 7 天；到期当天；之后每 7 天一次", "到期后 1 天", "业主", "客服主管",
				"同时打电话", "重要", "在用");
	}

	@Test
	void R_292_the_preview_counts_who_would_get_it_and_shows_the_words() {
		open();
		assertThat(paragraphs()).anyMatch((text) -> text.startsWith("明天 ") && text.contains("会有 2 人收到，共 1 条通知"));
		assertThat(spans()).anyMatch((text) -> text.contains("¥1,105,000.00 要在"));
		offsets().setValue("-40");
		assertThat(paragraphs()).anyMatch((text) -> text.startsWith("明天 ") && text.endsWith("，没有人会收到，也不用打电话。"));
		assertThat(now().rule().offsets()).containsExactly(-5, -2);
	}

	@Test
	void every_fault_stands_at_its_field_and_nothing_typed_is_lost() {
		open();
		offsets().setValue("-5, 两天");
		assertThat(offsets().isInvalid()).isTrue();
		offsets().setValue("-5, -5, -900");
		assertThat(offsets().getErrorMessage()).isIn("请填 400 以内的天数；重复的间隔要大于 0。", "同一天写了两次。");
		offsets().setValue("-5，−2");
		assertThat(offsets().isInvalid()).isFalse();
		TextArea text = $(TextArea.class).withLabel("正文").all().getFirst();
		text.setValue("您的工资 {salary} 已到账");
		assertThat(text.isInvalid()).isTrue();
		assertThat(text.getErrorMessage()).contains("花括号");
		test($(NativeButton.class).withText("发布修改").single()).click();
		assertThat($(RulePublishing.class).all()).isEmpty();
		assertThat(text.getValue()).isEqualTo("您的工资 {salary} 已到账");
		assertThat(paragraphs()).contains("先改好标红的地方，这里就会重新计算。");
	}

	@Test
	void a_change_is_confirmed_and_stands_in_the_versions() {
		open();
		offsets().setValue("-6, -1");
		test($(NativeButton.class).withText("发布修改").single()).click();
		assertThat($(RuleChangeList.class, $(RulePublishing.class).single()).single().getElement().getTextRecursively())
			.isEqualTo("什么时候到期前 5、2 天 → 到期前 6、1 天");
		test($(Button.class).withText("发布修改").single()).click();
		assertThat($(RulePublishing.class).all()).isEmpty();
		assertThat(now().rule().offsets()).containsExactly(-6, -1);
		assertThat(spans()).contains("到期前 6、1 天", "到期前 5、2 天 → 到期前 6、1 天").anyMatch((text) -> text.endsWith(" · 顾清和"));
		test($(NativeButton.class).withText("恢复出厂内容").single()).click();
		test($(Button.class).withText("恢复出厂内容").single()).click();
		assertThat(now().rule().offsets()).containsExactly(-5, -2);
		assertThat(offsets().getValue()).isEqualTo("-5, -2");
	}

	@Test
	void if_another_manager_was_quicker_everything_typed_stays_and_publishing_again_replaces_it() {
		open();
		offsets().setValue("-6");
		test($(NativeButton.class).withText("发布修改").single()).click();
		Rule rule = now().rule();
		this.desk.publish(rule, false, now().version());
		test($(Button.class).withText("发布修改").single()).click();
		assertThat(spans()).anyMatch((text) -> text.startsWith("顾清和 刚刚发布了第 "));
		assertThat(offsets().getValue()).isEqualTo("-6");
		test($(Button.class).withText("发布修改").single()).click();
		assertThat(now().rule().offsets()).containsExactly(-6);
		assertThat(now().active()).isFalse();
	}

	@Test
	void a_rule_is_switched_off_and_on_again_while_the_form_keeps_what_was_typed() {
		open();
		offsets().setValue("-6");
		test($(NativeButton.class).withText("停用").single()).click();
		test($(Button.class).withText("停用").single()).click();
		assertThat(now().active()).isFalse();
		assertThat(now().rule().offsets()).containsExactly(-5, -2);
		assertThat(offsets().getValue()).isEqualTo("-6");
		test($(NativeButton.class).withText("启用").single()).click();
		test($(Button.class).withText("启用").single()).click();
		assertThat(now().active()).isTrue();
	}

	@Test
	void a_supervisor_reads_and_tries_out_but_does_not_publish() {
		given(this.staff.has(anyString())).willReturn(false);
		open();
		assertThat(offsets().isReadOnly()).isTrue();
		assertThat($(NativeButton.class).withText("发布修改").all()).isEmpty();
		assertThat(paragraphs()).anyMatch((text) -> text.contains("会有 2 人收到"));
	}

	@Test
	void R_292_a_rehearsal_says_that_nothing_is_sent_and_what_each_rule_would_do() {
		LocalDate day = LocalDate.now(this.clock).plusDays(1);
		UI.getCurrent().navigate("office/rules/rehearsal", QueryParameters.fromString("day=" + day));
		roundTrip();
		assertThat(spans()).anyMatch((text) -> text.startsWith("只是演练"))
			.anyMatch((text) -> text.startsWith("2 人 · 1 条"));
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("office/rules/first-payment");
		UI.getCurrent().navigate("office/rules/rehearsal", QueryParameters.fromString("day=" + day.plusDays(90)));
		roundTrip();
		assertThat($(EmptyState.class).all()).hasSize(1);
		UI.getCurrent().navigate("office/rules/rehearsal", QueryParameters.fromString("day=soon"));
		roundTrip();
		assertThat(spans()).anyMatch((text) -> text.startsWith("2 人 · 1 条"));
	}

	@Test
	void a_rule_that_does_not_exist_is_not_found() {
		assertThatException().isThrownBy(() -> navigate("office/rules/invented", RuleView.class));
	}

	@Test
	void every_text_of_the_page_is_there_in_english_too() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		open();
		assertThat(paragraphs()).noneMatch((text) -> text.startsWith("!"));
		assertThat(spans()).noneMatch((text) -> text.startsWith("!"));
		navigate(RulesView.class);
		assertThat(spans()).contains("5, 2 days before", "1 day after").noneMatch((text) -> text.startsWith("!"));
	}

	private void open() {
		navigate("office/rules/" + KEY, RuleView.class);
	}

	private RuleVersion now() {
		return this.desk.versions(KEY).getFirst();
	}

	private TextField offsets() {
		return $(TextField.class).withLabel("提醒的日子").single();
	}

	private List<String> paragraphs() {
		return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
