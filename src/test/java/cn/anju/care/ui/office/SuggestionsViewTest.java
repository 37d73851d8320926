package cn.anju.care.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.BatchMonth;
import cn.anju.care.CareRefusal;
import cn.anju.care.CaseState;
import cn.anju.care.Department;
import cn.anju.care.DepartmentAnswer;
import cn.anju.care.Suggestion;
import cn.anju.care.SuggestionBatch;
import cn.anju.care.SuggestionDesk;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

/** The page of suggestions. */
@StandInUsersTest
@Import(StandingClock.class)
@WithMockUser(roles = "SPECIALIST")
class SuggestionsViewTest extends SpringBrowserlessTest {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

	private static final BatchMonth MONTH = new BatchMonth(NOVEMBER, LAST, LAST.plusDays(1));

	@MockitoBean
	private SuggestionDesk desk;

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void chinese() {
		this.clock.set(LAST, LocalTime.of(10, 0));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		given(this.desk.month(any(Instant.class))).willReturn(MONTH);
	}

	private static Suggestion suggestion(CaseState state, boolean collected, @Nullable DepartmentAnswer answer) {
		Instant at = Instant.parse("2026-11-09T02:30:00Z");
		return new Suggestion(5, 3, "JY-20261109-001", new ProjectId(2), state, "感应灯", "楼道灯换成感应的", "陈晓岚", "林若水", at,
				Department.ENGINEERING, collected ? at : null, answer);
	}

	private void batch(SuggestionBatch.@Nullable Sent sent, @Nullable LocalDate due, Suggestion... lines) {
		given(this.desk.months()).willReturn(List.of(NOVEMBER));
		given(this.desk.batches(NOVEMBER)).willReturn(List.of(new SuggestionBatch(8, new ProjectId(2), "晴川苑",
				Department.ENGINEERING, MONTH, "JYFK-2026-0012", sent, due, 4, List.of(lines))));
	}

	private void open() {
		UI.getCurrent().navigate("office/care/suggestions", QueryParameters.of("month", NOVEMBER.toString()));
		roundTrip();
	}

	@Test
	void without_suggestions_the_page_says_what_will_come() {
		navigate(SuggestionsView.class);
		assertThat($(EmptyState.class).all()).hasSize(1);
		UI.getCurrent().navigate("office/care/suggestions", QueryParameters.of("month", "nonsense"));
		roundTrip();
		assertThat($(EmptyState.class).all()).hasSize(1);
		open();
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("这个月没有反馈单");
	}

	@Test
	void R_268_what_is_new_is_collected_for_the_department_that_was_chosen() {
		given(this.desk.fresh()).willReturn(List.of(suggestion(CaseState.REGISTERED, false, null)));
		navigate(SuggestionsView.class);
		department().setValue(Department.PROPERTY_COMPANY);
		then(this.desk).should(never()).assign(5, Department.PROPERTY_COMPANY);
		test($(NativeButton.class).withText("收集").single()).click();
		then(this.desk).should().collect(5, 3, Department.PROPERTY_COMPANY);
	}

	@Test
	void R_268_what_waits_says_when_it_goes_out_and_changes_its_department_at_once() {
		given(this.desk.waiting()).willReturn(List.of(suggestion(CaseState.COLLECTED, true, null)));
		navigate(SuggestionsView.class);
		assertThat(spans()).contains("将在 11月30日 周一 汇总", "11月9日 周一 10:30 · 陈晓岚 提出 · 负责人 林若水");
		department().setValue(Department.DESIGN);
		then(this.desk).should().assign(5, Department.DESIGN);
	}

	@Test
	void R_268_a_clerk_confirms_who_took_the_form_and_a_refusal_keeps_what_was_typed() {
		batch(null, LAST.plusDays(1), suggestion(CaseState.COLLECTED, true, null));
		open();
		assertThat(spans()).contains("请在 12月1日 周二 前送出", "JYFK-2026-0012 · 晴川苑 · 1 条");
		willThrow(new Refused(CareRefusal.DEPARTMENT_PERSON, 100)).given(this.desk).markSent(8, 4, LAST, "");
		test($(NativeButton.class).withText("登记送出").single()).click();
		test($(Button.class).withText("登记送出").single()).click();
		assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("请写下部门里那位同事的姓名，最多 100 个字。");
		$(TextField.class).single().setValue("周工");
		test($(Button.class).withText("登记送出").single()).click();
		then(this.desk).should().markSent(8, 4, LAST, "周工");
		assertThat($(SentDialog.class).all()).isEmpty();
	}

	@Test
	void R_268_a_line_goes_to_another_department_until_the_form_is_handed_over() {
		batch(null, LAST.plusDays(1), suggestion(CaseState.COLLECTED, true, null));
		given(this.desk.move(8, 4, 5, Department.DESIGN)).willReturn(Optional.of("JYFK-2026-0013"));
		willThrow(new Refused(CareRefusal.CHANGED_MEANWHILE)).given(this.desk).move(8, 4, 5, Department.COST);
		open();
		assertThat(department().getAriaLabel()).contains("JY-20261109-001 的责任部门");
		assertThatException().isThrownBy(() -> department().setValue(Department.COST));
		assertThat(department().getValue()).isEqualTo(Department.ENGINEERING);
		batch(null, null);
		department().setValue(Department.DESIGN);
		then(this.desk).should().move(8, 4, 5, Department.DESIGN);
		assertThat(spans()).contains("建议都转到别的部门了，不用送出");
		batch(new SuggestionBatch.Sent(LAST, "周工", "林若水"), LAST.plusDays(14),
				suggestion(CaseState.SENT_TO_DEPARTMENT, true, null));
		open();
		assertThat($(Select.class).all()).isEmpty();
	}

	@Test
	void R_268_an_answer_is_typed_where_its_line_stands() {
		batch(new SuggestionBatch.Sent(LAST, "周工", "林若水"), LAST.plusDays(14),
				suggestion(CaseState.SENT_TO_DEPARTMENT, true, null));
		open();
		assertThat(spans()).contains("等部门答复，到 12月14日 周一", "11月30日 周一 送出，周工 签收，林若水 登记");
		test($(NativeButton.class).withText("填写答复").single()).click();
		willThrow(new Refused(CareRefusal.WORDS_MISSING)).given(this.desk).answer(5, "", "周工", LAST);
		test($(NativeButton.class).withText("保存答复").single()).click();
		assertThat(spans()).contains("请写下要说的话。");
		$(TextArea.class).single().setValue("下月换好");
		test($(NativeButton.class).withText("保存答复").single()).click();
		then(this.desk).should().answer(5, "下月换好", "周工", LAST);
	}

	@Test
	void R_268_saving_one_answer_leaves_what_is_typed_at_another() {
		SuggestionBatch.Sent sent = new SuggestionBatch.Sent(LAST, "周工", "林若水");
		Suggestion other = new Suggestion(6, 3, "JY-20261109-002", new ProjectId(2), CaseState.SENT_TO_DEPARTMENT, "路灯",
				"东门加路灯", "陈晓岚", "林若水", this.clock.instant(), Department.ENGINEERING, this.clock.instant(), null);
		batch(sent, LAST.plusDays(14), suggestion(CaseState.SENT_TO_DEPARTMENT, true, null), other);
		open();
		$(NativeButton.class).withText("填写答复").all().forEach((button) -> test(button).click());
		$(TextArea.class).all().getFirst().setValue("下月换好");
		$(TextArea.class).all().getLast().setValue("写到一半");
		batch(sent, LAST.plusDays(14),
				suggestion(CaseState.ANSWERED, true, new DepartmentAnswer("下月换好", "周工", LAST, "林若水")), other);
		test($(NativeButton.class).withText("保存答复").all().getFirst()).click();
		assertThat($(TextArea.class).single().getValue()).isEqualTo("写到一半");
		assertThat(spans()).contains("周工 于 11月30日 周一 答复，林若水 登记");
	}

	@Test
	void R_268_what_is_late_is_red_and_what_is_answered_is_read() {
		this.clock.set(LAST.plusDays(30), LocalTime.of(10, 0));
		batch(null, LAST.plusDays(1), suggestion(CaseState.COLLECTED, true, null));
		open();
		assertThat(spans()).contains("应在 12月1日 周二 前送出，已超期", "有超期的");
		batch(new SuggestionBatch.Sent(LAST, "周工", "林若水"), LAST.plusDays(14),
				suggestion(CaseState.SENT_TO_DEPARTMENT, true, null));
		open();
		assertThat(spans()).contains("应在 12月14日 周一 前答复，已超期");
		batch(new SuggestionBatch.Sent(LAST, "周工", "林若水"), null,
				suggestion(CaseState.ANSWERED, true, new DepartmentAnswer("下月换好", "周工", LAST, "林若水")));
		open();
		assertThat(spans()).contains("全部已答复", "周工 于 11月30日 周一 答复，林若水 登记").doesNotContain("有超期的");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void who_is_not_in_customer_service_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(SuggestionsView.class));
	}

	@SuppressWarnings("unchecked")
	private Select<Department> department() {
		return (Select<Department>) $(Select.class).single();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
