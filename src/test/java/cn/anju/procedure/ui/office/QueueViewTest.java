package cn.anju.procedure.ui.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.procedure.OfficeRuns;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.procedure.ui.RunGist;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@StandInUsersTest
@Import(OfficeRuns.class)
class QueueViewTest extends SpringBrowserlessTest {

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private OfficeRuns runs;

	@Autowired
	private RunDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void a_specialist_is_signed_in() {
		this.runs.signIn("顾清和");
		this.runs.role(Roles.SPECIALIST, this.project);
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	@WithMockUser(roles = "OWNER")
	void an_owner_does_not_open_the_queue() {
		assertThatThrownBy(() -> navigate(QueueView.class)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void an_empty_queue_says_so() {
		navigate(QueueView.class);
		EmptyState empty = (EmptyState) grid().getEmptyStateComponent();
		assertThat($(H2.class, empty).single().getText()).isEqualTo("现在没有要办的事");
	}

	@Test
	void D_21_calls_to_make_stand_above_the_queue_for_those_who_call() {
		navigate(QueueView.class);
		assertThat($(CallsStrip.class).all()).noneMatch(CallsStrip::isVisible);
		this.jdbc.sql("""
				insert into messaging_calls (purchase_id, project_id, call_on, not_before, state, attempts, created_at,
				version) values (?, ?, '2026-01-05', '2026-01-05', 'OPEN', 0, '2026-01-05', 0)""")
			.params(Ids.next(), this.project.value())
			.update();
		navigate(QueueView.class);
		assertThat($(CallsStrip.class).single().getElement().getTextRecursively()).isEqualTo("今天要打 1 个电话");
		assertThat($(CallsStrip.class).single().getHref()).isEqualTo("office/calls");
	}

	@Test
	@WithMockUser(roles = "FINANCE")
	void who_does_not_call_sees_no_calls_above_the_queue() {
		navigate(QueueView.class);
		assertThat($(CallsStrip.class).all()).noneMatch(CallsStrip::isVisible);
	}

	@Test
	void groups_are_counted_and_what_was_taken_over_stands_by_itself() {
		this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		this.runs.form(this.project, this.runs.today().minusDays(60), "0501", "韩牧之");
		navigate(QueueView.class);
		assertThat($(NativeButton.class).withAttribute("role", "tab")
			.all()
			.stream()
			.map((tab) -> $(Span.class, tab).single().getText() + " " + $(Emphasis.class, tab).single().getText()))
			.contains("全部 1", "已超期 0", "接管，请确认 1");
		assertThat(test(grid()).size()).isEqualTo(1);
	}

	@Test
	void searching_narrows_the_list_and_the_address_keeps_it() {
		this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		this.runs.form(this.project, this.runs.today(), "0501", "韩牧之");
		open("q", "0501");
		assertThat(test(grid()).size()).isEqualTo(1);
		assertThat(test(grid()).getRow(0).names()).isEqualTo("韩牧之");
		$(TextField.class).single().setValue("没有这个人");
		assertThat(test(grid()).size()).isZero();
	}

	@Test
	void what_is_open_beside_the_list_closes_when_a_search_begins() {
		RunRef run = this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		assertThat($(RunGist.class).all()).hasSize(1);
		$(TextField.class).single().setValue("0301");
		assertThat($(RunGist.class).all()).isEmpty();
		assertThat($(H2.class, $(QueueDetail.class).single()).single().getText())
			.isEqualTo(UI.getCurrent().getTranslation("procedure.queue.nothing-open"));
		assertThat(test(grid()).size()).isEqualTo(1);
	}

	@Test
	void a_step_is_finished_from_the_queue() {
		RunRef run = this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		$(RunGist.class).single().forward();
		test(button("办完")).click();
		assertThat(this.runs.now(run).currentStep()).isEqualTo("seal");
		assertThat(dialogs()).isEmpty();
		assertThat($(QueueDetail.class).single().getElement().getTextRecursively()).contains("开发商盖章");
	}

	@Test
	void a_refusal_stands_in_the_dialog_and_keeps_what_was_typed() {
		RunRef run = this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		$(RunGist.class).single().hold();
		TextArea comment = $(TextArea.class).withLabel("内部备注（可不填）").single();
		comment.setValue("等印章");
		test(button("暂停")).click();
		assertThat(dialogs()).hasSize(1);
		assertThat(comment.getValue()).isEqualTo("等印章");
		assertThat(texts(dialogs().getFirst())).contains("请写明原因，300 字以内。");
		$(TextArea.class).withLabel("原因").single().setValue("公章外借");
		test(button("暂停")).click();
		assertThat(this.runs.now(run).pauseReason()).isEqualTo("公章外借");
	}

	@Test
	void of_two_clerks_the_second_is_told_who_did_what_and_can_try_again() {
		RunRef run = this.runs.form(this.project, this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		$(RunGist.class).single().hold();
		$(TextArea.class).withLabel("原因").single().setValue("公章外借");
		this.desk.finish(run, new StepDone("form", this.runs.today(), Map.of(), null));
		test(button("暂停")).click();
		assertThat(this.runs.now(run).pausedOn()).isNull();
		assertThat(texts(dialogs().getFirst())).anyMatch((text) -> text.contains("刚才有同事改动过") && text.contains("制作备案表"));
		assertThat($(TextArea.class).withLabel("原因").single().getValue()).isEqualTo("公章外借");
		assertThat($(QueueDetail.class).single().getElement().getTextRecursively()).contains("开发商盖章");
		test(button("暂停")).click();
		assertThat(this.runs.now(run).pausedOn()).isEqualTo(this.runs.today());
	}

	@Test
	void what_was_taken_over_is_confirmed_in_bulk_with_a_result() {
		this.runs.form(this.project, this.runs.today().minusDays(60), "0301", "陈晓岚");
		RunRef quicker = this.runs.form(this.project, this.runs.today().minusDays(60), "0501", "韩牧之");
		open("group", "taken-over");
		test($(NativeButton.class).withText("全部选中（一次最多 500 件）").single()).click();
		this.desk.confirmTakenOver(quicker);
		test($(NativeButton.class).withText("确认日期").single()).click();
		test(button("确认日期")).click();
		assertThat(texts(dialogs().getFirst())).contains("晶都花园 1栋 0501").anyMatch((text) -> text.contains("刚才有同事改动过"));
		assertThat(test(grid()).size()).isZero();
	}

	@Test
	void a_condition_is_recorded_beside_the_list() {
		RunRef run = this.runs.signed(this.project, this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		test($(NativeButton.class).withAttribute("aria-label", "登记 合同签字盖章完备").single()).click();
		$(TextField.class).withLabel("文件编号（可不填）").single().setValue("HT-1");
		test(button("登记")).click();
		assertThat(this.runs.now(run).missing()).extracting((condition) -> condition.name())
			.doesNotContain("filing-seals-complete");
	}

	@Test
	void a_case_of_another_project_is_not_opened_by_its_address() {
		RunRef run = this.runs.form(new ProjectId(Ids.next()), this.runs.today(), "0301", "陈晓岚");
		open("run", Long.toString(run.runId()));
		assertThat($(RunGist.class).all()).isEmpty();
		assertThat($(H2.class, $(QueueDetail.class).single()).single().getText()).isEqualTo("这一件已不在待办里");
	}

	private void open(String parameter, String value) {
		UI.getCurrent().navigate("office", QueryParameters.simple(Map.of(parameter, value)));
		roundTrip();
	}

	@SuppressWarnings("unchecked")
	private Grid<QueueItem> grid() {
		return $(Grid.class).single();
	}

	private Button button(String text) {
		return $(Button.class).withText(text).single();
	}

	private List<Dialog> dialogs() {
		return $(Dialog.class).all();
	}

	private List<String> texts(Component parent) {
		return parent.getElement().getTextRecursively().isEmpty() ? List.of() : all(parent);
	}

	private List<String> all(Component parent) {
		return $(Span.class, parent).all().stream().map(Span::getText).toList();
	}

}
