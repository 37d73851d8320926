package cn.anju.filing.ui.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.CommandDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

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
	private Clock clock;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 12, "林主管"));
		ProjectId project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(project)));
		given(this.staff.has(anyString())).willReturn(true);
		this.purchases.sample(project, LocalDate.now(this.clock).minusDays(4), "陈晓岚");
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
		assertThat(spans()).contains("密码已经由这个人保管，不用再交接。");
		$(TextField.class).withLabel("接收人签名").single().setValue("林一帆");
		test($(Button.class).withText("移交").single()).click();
		assertThat(spans()).contains("移交：顾清和 交给 林一帆，双方签名");
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
