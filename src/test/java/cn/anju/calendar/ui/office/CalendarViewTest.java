package cn.anju.calendar.ui.office;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import cn.anju.StandInUsersTest;
import cn.anju.calendar.Authority;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.shell.StateBadge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "MANAGER")
class CalendarViewTest extends SpringBrowserlessTest {

	@Autowired
	private WorkingCalendars calendars;

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
	void a_year_is_drawn_and_told_in_words() {
		CalendarView view = navigate(CalendarView.class);
		test($(NativeButton.class).withText("2025 年").single()).click();
		assertThat($(Span.class, view).withText("全年 248 个工作日").all()).hasSize(1);
		assertThat($(ListItem.class, view).all()).extracting(ListItem::getText).contains("元旦：2025年1月1日 周三 放假");
		assertThat($(Span.class, view).withClassName("off").all()).hasSizeGreaterThan(27);
	}

	@Test
	void C6_a_year_without_its_notice_is_marked_provisional() {
		navigate(CalendarView.class);
		test($(NativeButton.class).withText("2027 年（暂定）").single()).click();
		assertThat($(StateBadge.class).all().stream().flatMap((badge) -> badge.getChildren()).toList())
			.anyMatch((part) -> part.getElement().getText().equals("暂定，待正式通知"));
	}

	@Test
	void an_import_shows_the_changes_before_it_stores_them() {
		CalendarView view = navigate(CalendarView.class);
		String json = """
				{"year":2041,"papers":["https://example.org"],"days":[{"name":"元旦","date":"2041-01-01","isOffDay":true}]}""";
		$(ImportPanel.class, view).single().preview(json);
		assertThat($(Paragraph.class, $(Dialog.class).single()).all()).extracting(Paragraph::getText)
			.contains("全年工作日：261 → 260");
		test($(Button.class).withText("导入 2041 年").single()).click();
		assertThat(this.calendars.national().isWorkingDay(LocalDate.of(2041, 1, 1))).isFalse();
		assertThat($(Span.class, view).withText("全年 260 个工作日").all()).hasSize(1);
	}

	@Test
	void a_counter_can_be_closed_for_a_day_with_a_reason() {
		CalendarView view = navigate(CalendarView.class);
		AuthorityPanel panel = $(AuthorityPanel.class, view).single();
		test($(DatePicker.class, panel).single()).setValue(LocalDate.of(2042, 3, 3));
		test($(TextField.class, panel).single()).setValue("系统升级");
		test($(Button.class, panel).withText("登记例外").single()).click();
		assertThat(this.calendars.of("exchange").isWorkingDay(LocalDate.of(2042, 3, 3))).isFalse();
		test($(Button.class, panel).withText("删除").single()).click();
		assertThat(this.calendars.of("exchange").isWorkingDay(LocalDate.of(2042, 3, 3))).isTrue();
	}

	@Test
	void an_authority_is_added_and_renamed_in_a_form() {
		CalendarView view = navigate(CalendarView.class);
		AuthorityPanel panel = $(AuthorityPanel.class, view).single();
		test($(NativeButton.class, panel).withText("添加单位").single()).click();
		Dialog dialog = $(Dialog.class).single();
		test($(TextField.class, dialog).withCaption("名称").single()).setValue("测试公积金中心");
		test($(TextField.class, dialog).withCaption("代号").single()).setValue("exchange");
		test($(Button.class, dialog).withText("保存").single()).click();
		TextField key = $(TextField.class, dialog).withCaption("代号").single();
		assertThat(key.isInvalid()).isTrue();
		assertThat(key.getErrorMessage()).isEqualTo("代号 exchange 已经有单位在用，请换一个。");
		assertThat($(TextField.class, dialog).withCaption("名称").single().isInvalid()).isFalse();
		test($(TextField.class, dialog).withCaption("代号").single()).setValue("fund-2039");
		test($(Button.class, dialog).withText("保存").single()).click();
		assertThat($(ComboBox.class, panel).single().getValue()).isEqualTo(new Authority("fund-2039", "测试公积金中心"));

		test($(NativeButton.class, panel).withText("改名称").single()).click();
		dialog = $(Dialog.class).single();
		test($(TextField.class, dialog).single()).setValue("测试住房公积金中心");
		test($(Button.class, dialog).withText("保存").single()).click();
		assertThat($(ComboBox.class, panel).single().getValue()).isEqualTo(new Authority("fund-2039", "测试住房公积金中心"));
	}

}
