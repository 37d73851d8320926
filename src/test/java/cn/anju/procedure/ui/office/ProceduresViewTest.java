package cn.anju.procedure.ui.office;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SUPERVISOR")
class ProceduresViewTest extends SpringBrowserlessTest {

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@BeforeEach
	void in_chinese() {
		given(this.staff.projects(any(String[].class))).willReturn(ProjectScope.ALL);
		given(this.staff.accountId()).willReturn(new AccountId(7));
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 7, "顾清和"));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void a_template_shows_its_steps_with_who_where_and_how_long() {
		ProceduresView view = navigate(ProceduresView.class);
		assertThat($(NativeTableRow.class, view).all()).hasSizeGreaterThanOrEqualTo(8);
		assertThat($(Span.class, view).all()).extracting(Span::getText)
			.contains("交易所备案", "6 个工作日", "3 楼 5–7 号窗口", "可退回到 制作备案表、送交易所备案");
	}

	@Test
	void the_version_that_new_runs_take_is_chosen_and_others_can_be_looked_at() {
		ProceduresView view = navigate(ProceduresView.class);
		NativeButton first = $(NativeButton.class, view).withTextContaining("第 1 版").first();
		assertThat(first.getElement().getAttribute("aria-selected")).isEqualTo("true");
		test(first).click();
		assertThat($(NativeTableRow.class, view).all()).isNotEmpty();
	}

}
