package cn.anju.purchase.ui.office;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DocumentType;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.documents.ui.ScanField;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.FirstPaymentDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.CommandDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = { "SPECIALIST", "FINANCE" })
class PurchaseViewsTest extends SpringBrowserlessTest {

	@Autowired
	private PurchaseDesk desk;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private FirstPaymentDesk firstPayments;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private ProjectId project;

	private TestPurchases.Sample sample;

	@BeforeEach
	void a_clerk_of_a_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 11, "顾清和"));
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		given(this.staff.has(anyString())).willReturn(true);
		this.sample = this.purchases.sample(this.project, LocalDate.now(this.clock).minusDays(4), "陈晓岚", "周敏");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void R_001_R_014_the_page_of_a_purchase_is_its_archive_and_shows_facts_people_payments_and_history_with_masked_numbers() {
		open();
		assertThat($(H1.class).single().getText()).contains(this.sample.unitNo());
		assertThat($(H2.class).all()).extracting(H2::getText).contains("收款", "人", "要交的资料", "原件交接", "文件", "档案的经过");
		assertThat(spans()).contains("陈晓岚", "周敏", "还差 ¥600,000.00 才能备案")
			.noneMatch((text) -> text.contains(this.sample.buyer().document()))
			.noneMatch((text) -> text.contains(this.sample.buyer().phone()));
	}

	@Test
	void a_full_view_asks_for_a_purpose_first() {
		open();
		test($(NativeButton.class).withText("填用途再看").all().getFirst()).click();
		test($(Button.class).withText("查看").single()).click();
		assertThat($(CommandDialog.class).all()).hasSize(1);
		assertThat($(TextField.class).withLabel("用途").single()).matches(TextField::isInvalid)
			.extracting(TextField::getErrorMessage)
			.isEqualTo(refusal());
		$(TextField.class).withLabel("用途").single().setValue("核对备案资料");
		test($(Button.class).withText("查看").single()).click();
		assertThat(spans()).anyMatch((text) -> text.contains(this.sample.buyer().document()));
	}

	private String refusal() {
		return UI.getCurrent().getTranslation("identity.refused.PURPOSE_MISSING");
	}

	@Test
	void a_refused_payment_keeps_what_was_typed() {
		open();
		test($(NativeButton.class).withText("登记收款").single()).click();
		$(BigDecimalField.class).withLabel("金额").single().setValue(new BigDecimal("600000"));
		test($(Button.class).withText("登记").single()).click();
		assertThat($(TextField.class).withLabel("收据号").single()).matches(TextField::isInvalid)
			.extracting(TextField::getErrorMessage)
			.isEqualTo("请填写收据号。");
		assertThat($(BigDecimalField.class).withLabel("金额").single().getValue()).isEqualByComparingTo("600000");
		$(TextField.class).withLabel("收据号").single().setValue("V" + Ids.next());
		test($(Button.class).withText("登记").single()).click();
		assertThat($(CommandDialog.class).all()).isEmpty();
		assertThat(spans()).contains("备案所需房款已收齐");
	}

	@Test
	@SuppressWarnings("unchecked")
	void R_082_the_declaration_of_another_payer_names_buyers_and_amount_in_digits_and_words() {
		open();
		test($(NativeButton.class).withText("登记收款").single()).click();
		$(BigDecimalField.class).withLabel("金额").single().setValue(new BigDecimal("10444.09"));
		$(Checkbox.class).withLabel("付款人不是买受人").single().setValue(true);
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
			.contains("证明上应写：自愿替陈晓岚 周敏交款，金额为 ¥10,444.09（人民币壹万零肆佰肆拾肆元零玖分）。");
		$(TextField.class).withLabel("收据号").single().setValue("V" + Ids.next());
		$(TextField.class).withLabel("付款人姓名").single().setValue("陈建国");
		test($(Button.class).withText("登记").single()).click();
		for (String label : List.of("代付证明编号", "付款人证件号码")) {
			assertThat($(TextField.class).withLabel(label).single().isInvalid()).as(label).isTrue();
		}
		$(TextField.class).withLabel("代付证明编号").single().setValue("DF-7");
		$(DatePicker.class).all().getLast().setValue(LocalDate.now(this.clock));
		$(TextField.class).withLabel("付款人证件号码").single().setValue("E55667788");
		test($(Button.class).withText("登记").single()).click();
		assertThat($(ScanField.class).single()).matches(ScanField::isInvalid)
			.extracting(ScanField::getErrorMessage)
			.isEqualTo("请上传《代付证明》的扫描件，再登记。");
		Upload scan = $(Upload.class, $(CommandDialog.class).single()).single();
		test(scan).upload("代付证明.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
		$(Select.class).all()
			.stream()
			.filter((select) -> "付款人证件类型".equals(select.getLabel()))
			.forEach((select) -> ((Select<DocumentType>) select).setValue(DocumentType.PASSPORT));
		test($(Button.class).withText("登记").single()).click();
		assertThat($(Anchor.class).withText("看代付证明").single().getHref()).startsWith("documents/");
		assertThat(spans()).anyMatch((text) -> text.contains("由 陈建国 代付") && text.contains("人民币壹万零肆佰肆拾肆元零玖分"));
	}

	@Test
	void R_096_a_clerk_is_asked_who_looks_after_the_purchase() {
		open();
		test($(NativeButton.class).withText("指派客服专员").single()).click();
		test($(Button.class).withText("指派").single()).click();
		assertThat(spans()).contains("请选一位在这个项目有客服职务的同事。");
	}

	@Test
	void R_004_a_clerk_begins_the_checklist_on_the_page_and_finds_the_purchase_in_the_list() {
		navigate("office/purchases/documents", MissingDocumentsView.class);
		assertThat($(H2.class).all()).extracting(H2::getText).contains("还没有建立过资料清单");
		open();
		test($(NativeButton.class).withText("建立或补全资料清单").single()).click();
		assertThat($(Notification.class).all()).isNotEmpty();
		assertThat(spans()).contains("身份证件 陈晓岚", "身份证件 周敏", "买卖合同");
		navigate("office/purchases/documents", MissingDocumentsView.class);
		assertThat($(Anchor.class).all()).anyMatch((link) -> link.getText().contains(this.sample.unitNo()));
	}

	@Test
	void R_120_the_first_payment_has_a_day_that_staff_agree_on_and_reminders_follow_it() {
		LocalDate day = LocalDate.now(this.clock).plusDays(9);
		open();
		assertThat(spans()).contains("首期款还没有约定期限");
		test($(NativeButton.class).withText("另约付款日").single()).click();
		$(DatePicker.class).single().setValue(LocalDate.now(this.clock).minusDays(60));
		test($(Button.class).withText("按这一天提醒").single()).click();
		assertThat($(CommandDialog.class).all()).hasSize(1);
		assertThat($(DatePicker.class).single().getErrorMessage()).startsWith("首期款的期限不能早于认购日");
		$(DatePicker.class).single().setValue(day);
		test($(Button.class).withText("按这一天提醒").single()).click();
		assertThat($(CommandDialog.class).all()).isEmpty();
		assertThat(spans()).anyMatch((text) -> text.startsWith("首期款 ") && text.endsWith(" 前付清"));
	}

	@Test
	void one_line_of_time_shows_what_was_said_today_and_what_will_be_said_and_why() {
		this.desk.release(List.of(this.sample.id()));
		this.firstPayments.agree(this.sample.id(), this.desk.file(this.sample.id()).orElseThrow().version(),
				LocalDate.now(this.clock).plusDays(9));
		open();
		assertThat($(SentNoticeEntry.class).all()).isNotEmpty();
		assertThat(spans()).contains("陈晓岚", "周敏", "未读")
			.anyMatch((text) -> text.startsWith("今天 "))
			.anyMatch((text) -> text.startsWith("告诉业主 · 规则“首期款提醒”，到期日 "))
			.anyMatch((text) -> text.startsWith("告诉客服经理 · 规则“首期款逾期报告”，到期日 "))
			.contains("同时打电话");
	}

	@Test
	void R_072_gaps_of_numbers_are_shown_and_made_void_with_a_reason() {
		TestPurchases.Sample other = this.purchases.sample(this.project, LocalDate.now(this.clock).minusDays(4), "何其");
		this.jdbc.sql("update purchase_purchases set subscription_no = ? where id = ?")
			.params("RG-1", this.sample.id().value())
			.update();
		this.jdbc.sql("update purchase_purchases set subscription_no = ? where id = ?")
			.params("RG-3", other.id().value())
			.update();
		navigate("office/purchases/numbers", NumbersView.class);
		assertThat(spans()).contains("RG-2", "缺 1 个编号");
		test($(NativeButton.class).withText("作废……").single()).click();
		test($(Button.class).withText("作废").single()).click();
		assertThat($(CommandDialog.class).all()).hasSize(1);
		$(TextArea.class).single().setValue("认购书填错");
		test($(Button.class).withText("作废").single()).click();
		assertThat(spans()).contains("没有断号");
	}

	@Test
	void a_purchase_of_another_project_and_one_that_does_not_exist_look_alike() {
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThatException()
			.isThrownBy(() -> navigate("office/purchases/" + this.sample.id(), PurchaseFileView.class));
		assertThatException().isThrownBy(() -> navigate("office/purchases/42", PurchaseFileView.class));
		assertThatException().isThrownBy(() -> navigate("office/purchases/x", PurchaseFileView.class));
	}

	@Test
	@WithMockUser(roles = "SALES")
	void sales_sees_a_purchase_but_finds_nothing_to_change() {
		given(this.staff.projects("SPECIALIST", "SUPERVISOR", "MANAGER", "ADMINISTRATOR"))
			.willReturn(new ProjectScope(false, Set.of()));
		given(this.staff.projects("SUPERVISOR", "MANAGER", "ADMINISTRATOR"))
			.willReturn(new ProjectScope(false, Set.of()));
		given(this.staff.projects("FINANCE", "ADMINISTRATOR")).willReturn(new ProjectScope(false, Set.of()));
		given(this.staff.projects("SPECIALIST", "SUPERVISOR", "MANAGER", "FINANCE"))
			.willReturn(new ProjectScope(false, Set.of()));
		open();
		assertThat($(NativeButton.class).all()).extracting(NativeButton::getText)
			.doesNotContain("登记收款", "修改", "填用途再看", "登记代理人", "向业主开放");
	}

	@Test
	void many_are_released_with_one_confirmation_and_a_result() {
		TestPurchases.Sample other = this.purchases.sample(this.project, LocalDate.now(this.clock).minusDays(3), "何其");
		this.desk.release(List.of(other.id()));
		PurchasesView view = navigate(PurchasesView.class);
		PurchaseGrid grid = $(PurchaseGrid.class, view).single();
		test($(NativeButton.class, view).withText("选中这 2 份").single()).click();
		assertThat(grid.getSelectedItems()).hasSize(2);
		assertThat(spans()).contains("已选 2 份", "1 份已经开放，不用再操作");
		test($(NativeButton.class, view).withText("向业主开放 1 份").single()).click();
		assertThat($(CommandDialog.class).single().getHeaderTitle()).isEqualTo("向业主开放 1 份购房档案");
		test($(Button.class).withText("向业主开放 1 份").single()).click();
		assertThat(this.desk.file(this.sample.id()).orElseThrow().isReleased()).isTrue();
		assertThat(grid.getSelectedItems()).isEmpty();
	}

	@Test
	void an_address_opens_the_list_as_it_was_left() {
		UI.getCurrent()
			.navigate("office/purchases", QueryParameters.fromString("q=" + this.sample.contractNo() + "&released=no"));
		roundTrip();
		PurchaseGrid grid = $(PurchaseGrid.class).single();
		assertThat(test(grid).size()).isEqualTo(1);
		assertThat($(TextField.class).single().getValue()).isEqualTo(this.sample.contractNo());
	}

	private void open() {
		navigate("office/purchases/" + this.sample.id(), PurchaseFileView.class);
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
