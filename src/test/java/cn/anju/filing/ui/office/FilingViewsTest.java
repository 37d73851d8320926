package cn.anju.filing.ui.office;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.Conditions;
import cn.anju.procedure.NewEvidence;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.RecordPayment;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.CommandDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SUPERVISOR")
class FilingViewsTest extends SpringBrowserlessTest {

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private PurchaseDesk payments;

	@Autowired
	private Conditions conditions;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private TestPurchases.Sample sample;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 12, "林主管"));
		ProjectId project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(project)));
		given(this.staff.has(anyString())).willReturn(true);
		this.sample = this.purchases.sample(project, LocalDate.now(this.clock).minusDays(4), "陈晓岚");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void the_ledger_shows_rows_tabs_with_counts_and_what_cannot_be_done_in_bulk() {
		navigate(FilingLedgerView.class);
		LedgerGrid grid = $(LedgerGrid.class).single();
		assertThat(test(grid).size()).isEqualTo(1);
		assertThat(spans()).contains("全部在办", "缺房款");
		test($(NativeButton.class).withText("选中这 1 行").single()).click();
		assertThat(spans()).contains("已选 1 户", "选中的都不能批量办理：条件没齐、已暂停，或要逐户登记");
	}

	@Test
	void an_address_opens_the_tab_and_passes_over_what_is_misspelt() {
		UI.getCurrent().navigate("office/filing", QueryParameters.fromString("tab=closed&order=nonsense&variant=none"));
		roundTrip();
		assertThat(test($(LedgerGrid.class).single()).size()).isZero();
		UI.getCurrent().navigate("office/filing", QueryParameters.fromString("tab=money&variant=instalment"));
		roundTrip();
		assertThat(test($(LedgerGrid.class).single()).size()).isEqualTo(1);
	}

	@Test
	void R_103_the_register_names_the_keeper_and_never_asks_for_the_password() {
		navigate(CredentialView.class);
		assertThat(spans()).anyMatch((text) -> text.contains("密码本身任何时候都不要填进来"));
		test($(NativeButton.class).withText("开始登记").single()).click();
		$(TextField.class).withLabel("保管人").single().setValue("顾清和");
		test($(Button.class).withText("开始登记").single()).click();
		assertThat($(CommandDialog.class).all()).isEmpty();
		test($(NativeButton.class).withText("移交").single()).click();
		$(TextField.class).withLabel("接收人签名").single().setValue("顾清和");
		test($(Button.class).withText("移交").single()).click();
		assertThat($(TextField.class).withLabel("接收人签名").single()).matches(TextField::isInvalid)
			.extracting(TextField::getErrorMessage)
			.isEqualTo("密码已经由这个人保管，不用再交接。");
		$(TextField.class).withLabel("接收人签名").single().setValue("林一帆");
		test($(Button.class).withText("移交").single()).click();
		assertThat(spans()).contains("移交：顾清和 交给 林一帆，双方签名");
	}

	@Test
	@WithMockUser(roles = { "SUPERVISOR", "FINANCE" })
	void R_097_a_clerk_makes_a_form_of_the_chosen_filings_and_finds_it_numbered_to_be_printed() {
		ready();
		navigate(FilingLedgerView.class);
		test($(NativeButton.class).withText("选中这 1 行").single()).click();
		test($(NativeButton.class).withText("制作备案表 1 户").single()).click();
		test($(Button.class).withText("登记 1 户").single()).click();
		test($(Button.class).withText("打开备案表").single()).click();
		roundTrip();
		String number = "DJ-" + LocalDate.now(this.clock).getYear() + "-0001";
		assertThat($(H2.class).all()).extracting(H2::getText).contains(number);
		assertThat($(PaperLink.class).all()).hasSize(1);
		assertThat($(Anchor.class).all()).anyMatch((link) -> link.getText().contains("陈晓岚"));
	}

	@Test
	void R_107_R_108_a_clerk_asks_for_the_fee_with_a_typed_in_rate_and_hands_the_invoice_to_finance() {
		navigate(FilingLedgerView.class);
		test($(NativeButton.class).withText("选中这 1 行").single()).click();
		test($(NativeButton.class).withText("申请交易费").single()).click();
		test($(Button.class).withText("提交申请").single()).click();
		assertThat($(CommandDialog.class).all()).hasSize(1);
		$(BigDecimalField.class).single().setValue(new BigDecimal("3"));
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("合计 ¥300.00，人民币叁佰元整");
		test($(Button.class).withText("提交申请").single()).click();
		roundTrip();
		assertThat($(H2.class).all()).extracting(H2::getText)
			.contains("JF-" + LocalDate.now(this.clock).getYear() + "-0001");
		test($(NativeButton.class).withText("发票交财务").single()).click();
		$(TextField.class).withLabel("发票号码").single().setValue("FP-77");
		$(BigDecimalField.class).single().setValue(new BigDecimal("300"));
		$(TextField.class).withLabel("交出人签名").single().setValue("林主管");
		$(TextField.class).withLabel("财务签收人").single().setValue("周会计");
		test($(Button.class).withText("发票交财务").single()).click();
		assertThat(spans()).contains("交出签名：林主管；接收签名：周会计").anyMatch((text) -> text.startsWith("发票 FP-77"));
	}

	private void ready() {
		this.payments.record(this.sample.id(), new RecordPayment(TestPurchases.open(), LocalDate.now(this.clock),
				PayMethod.TRANSFER, "SJ" + this.sample.id(), null));
		for (String condition : List.of("filing-clauses-reviewed", "filing-seals-complete", "filing-identity-copies")) {
			this.transaction.executeWithoutResult((_) -> this.conditions.record(List.of(Subject.of(this.sample.id())),
					new NewEvidence(condition, null, LocalDate.now(this.clock), null)));
		}
	}

	@Test
	@WithMockUser(roles = "ENGINEERING")
	void who_has_no_part_in_filing_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(FilingLedgerView.class));
		assertThatException().isThrownBy(() -> navigate(CredentialView.class));
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
