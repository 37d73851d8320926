package cn.anju.care.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.CareRefusal;
import cn.anju.care.Case;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseState;
import cn.anju.care.CaseType;
import cn.anju.care.ChannelType;
import cn.anju.care.Colleague;
import cn.anju.care.Handler;
import cn.anju.care.Level;
import cn.anju.care.OpenCase;
import cn.anju.care.OpenMatters;
import cn.anju.care.OpenPromise;
import cn.anju.care.Outcome;
import cn.anju.care.Responsibility;
import cn.anju.care.Severity;
import cn.anju.care.ShiftDesk;
import cn.anju.care.ShiftDraft;
import cn.anju.care.ShiftLog;
import cn.anju.care.ShiftLogFile;
import cn.anju.care.ShiftOfDay;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.property.Project;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/** The pages of shifts. */
@StandInUsersTest
@Import(StandingClock.class)
@WithMockUser(roles = "SPECIALIST")
class ShiftViewsTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 11);

	private static final Instant AT = Instant.parse("2026-12-11T09:30:00Z");

	private static final Colleague NEXT = new Colleague(new AccountId(12), "何小满");

	private static final ProjectId PROJECT = new ProjectId(2);

	@MockitoBean
	private ShiftDesk desk;

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void a_project_with_open_cases() {
		this.clock.set(TODAY, LocalTime.of(17, 30));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		given(this.desk.projects()).willReturn(List.of(new Project(PROJECT, "晴川苑")));
		draft(open(2));
	}

	private void draft(OpenMatters open) {
		given(this.desk.draft(PROJECT)).willReturn(new ShiftDraft(77, PROJECT, shift(TODAY), open, List.of(NEXT)));
	}

	private static ShiftOfDay shift(LocalDate day) {
		return new ShiftOfDay(day, LocalTime.of(13, 30), LocalTime.of(17, 30));
	}

	private static OpenMatters open(int cases) {
		return new OpenMatters(LongStream.range(0, cases)
			.mapToObj((at) -> new OpenCase(at + 1, "TS-20261210-00" + at, "车位优惠没写进合同", CaseState.REGISTERED, "林若水", AT,
					at == 0))
			.toList(), List.of(new OpenPromise(3, 1, "周一前给书面方案", TODAY.plusDays(3), "林若水")));
	}

	private static ShiftLog log(long id, LocalDate day, @Nullable Instant signed) {
		return new ShiftLog(id, PROJECT, "晴川苑", shift(day), "陈女士傍晚会再来电", new Colleague(new AccountId(7), "林若水"), AT,
				NEXT, signed, 2, 1, 1);
	}

	@Test
	void R_023_the_draft_shows_what_is_open_and_is_handed_to_a_colleague() {
		given(this.desk.handOver(any(), any(), any())).willThrow(new Refused(CareRefusal.COLLEAGUE_MISSING))
			.willReturn(log(77, TODAY, null));
		navigate(ShiftsView.class);
		assertThat($(H3.class).all()).extracting(H3::getText).contains("未办完的事项 2 件，其中超时 1 件", "下个工作日前到期的承诺 1 项");
		assertThat(spans()).contains("已超时", "12月14日 周一 前 · 林若水 承诺");
		$(TextArea.class).single().setValue("陈女士傍晚会再来电");
		test($(NativeButton.class).withText("交班").single()).click();
		assertThat(next().isInvalid()).isTrue();
		assertThat($(TextArea.class).single().getValue()).isEqualTo("陈女士傍晚会再来电");
		next().setValue(NEXT);
		test($(NativeButton.class).withText("交班").single()).click();
		then(this.desk).should().handOver(any(), eq("陈女士傍晚会再来电"), eq(NEXT.account()));
		assertThat($(TextArea.class).single().getValue()).isEmpty();
	}

	@Test
	void R_023_logs_stand_by_day_and_earlier_ones_do_not_cost_what_is_being_written() {
		given(this.desk.logs(eq(PROJECT), eq(TODAY), anyInt()))
			.willReturn(LongStream.range(0, 31).mapToObj((at) -> log(at, TODAY.minusDays(at / 2), AT)).toList());
		navigate(ShiftsView.class);
		assertThat($(ShiftLogRow.class).all()).hasSize(30);
		assertThat($(H3.class).all()).extracting(H3::getText).contains("12月11日 周五", "12月10日 周四");
		$(TextArea.class).single().setValue("写到一半");
		test($(NativeButton.class).withText("更早的").single()).click();
		assertThat($(ShiftLogRow.class).all()).hasSize(31);
		assertThat($(TextArea.class).single().getValue()).isEqualTo("写到一半");
		UI.getCurrent().navigate("office/care/shifts", QueryParameters.fromString("until=2026-12-01&project=nonsense"));
		roundTrip();
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("还没有交班记录");
	}

	@Test
	void R_023_whoever_takes_over_signs() {
		given(this.desk.toSign()).willReturn(List.of(log(9, TODAY, null)));
		navigate(ShiftsView.class);
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("陈女士傍晚会再来电");
		test($(NativeButton.class).withText("签收").single()).click();
		then(this.desk).should().sign(9);
	}

	@Test
	void R_023_a_log_has_an_address_and_many_cases_open_on_demand() {
		given(this.desk.log(9)).willReturn(Optional.of(new ShiftLogFile(log(9, TODAY, null), open(40), true)));
		UI.getCurrent().navigate("office/care/shifts/9");
		roundTrip();
		assertThat($(H1.class).all()).extracting(H1::getText).contains("12月11日 周五 13:30–17:30 交班");
		assertThat(spans()).contains("等何小满签收", "晴川苑 · 12月11日 周五 17:30 交班 · 事项 2 件，超时 1 件，承诺 1 项");
		assertThat($(CaseLink.class).all()).hasSize(31);
		test($(NativeButton.class).withText("显示全部 40 件").single()).click();
		assertThat($(CaseLink.class).all()).hasSize(41);
		given(this.desk.log(9)).willReturn(Optional.of(new ShiftLogFile(log(9, TODAY, AT), open(0), true)));
		test($(NativeButton.class).withText("签收").single()).click();
		then(this.desk).should().sign(9);
		assertThat(spans()).contains("12月11日 周五 17:30 已签收");
		assertThat($(NativeButton.class).withText("签收").all()).isEmpty();
	}

	@Test
	void R_022_a_question_nobody_can_answer_is_kept_beside_the_draft() {
		navigate(ShiftsView.class);
		$(TextArea.class).single().setValue("写到一半");
		test($(NativeButton.class).withText("记下答不上的问题").single()).click();
		given(this.desk.ask(PROJECT, ChannelType.PHONE, "王先生", "车位能不能转租", NEXT.account())).willReturn(enquiry());
		$(TextField.class).withLabel("提问人").single().setValue("王先生");
		$(TextArea.class).withLabel("问题").single().setValue("车位能不能转租");
		to().setValue(NEXT);
		draft(open(3));
		test($(Button.class).withText("记下并转交").single()).click();
		assertThat($(QuestionDialog.class).all()).isEmpty();
		then(this.desk).should().ask(PROJECT, ChannelType.PHONE, "王先生", "车位能不能转租", NEXT.account());
		assertThat($(H3.class).all()).extracting(H3::getText).contains("未办完的事项 3 件，其中超时 1 件");
		assertThat($(TextArea.class).single().getValue()).isEqualTo("写到一半");
	}

	private static CaseFile enquiry() {
		Handler me = new Handler(new AccountId(7), "林若水", Level.SPECIALIST);
		Case one = new Case(5, "ZX-20261211-001", 1,
				new Case.About(CaseType.ENQUIRY, CaseCategory.OTHER, Severity.NORMAL), null, ChannelType.PHONE,
				CaseState.RECEIVED, PROJECT, null, "王先生", "", "车位能不能转租", "车位能不能转租",
				new Responsibility(me, me, null, Set.of()), new Outcome(null, null, "", null), AT, null, 1);
		return new CaseFile(one, List.of(), "", false, List.of(), List.of(), List.of(), List.of(), null);
	}

	@Test
	void without_a_project_the_page_says_whom_to_ask() {
		given(this.desk.projects()).willReturn(List.of());
		navigate(ShiftsView.class);
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("请找管理员");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void who_is_not_in_customer_service_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(ShiftsView.class));
	}

	private Select<Colleague> next() {
		return colleague("接班同事");
	}

	private Select<Colleague> to() {
		return colleague("转给（如值班经理助理）");
	}

	@SuppressWarnings("unchecked")
	private Select<Colleague> colleague(String label) {
		return (Select<Colleague>) $(Select.class).withLabel(label).single();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
