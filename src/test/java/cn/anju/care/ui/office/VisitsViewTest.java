package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.SettableClock;
import cn.anju.care.CareTest;
import cn.anju.care.TestCases;
import cn.anju.care.visit.Visit;
import cn.anju.care.visit.VisitDesk;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffMember;
import cn.anju.shell.SearchField;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** A clerk plans a visit and writes down what came of it. */
@CareTest
class VisitsViewTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private VisitDesk desk;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	@BeforeEach
	void a_specialist_with_a_home() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.world.staffIs(this.looked.specialist(), "林若水");
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.looked.home().project())));
	}

	@Test
	void R_254_a_visit_is_planned_for_a_home_that_is_searched_and_nothing_typed_is_lost_when_something_is_missing() {
		open();
		assertThat(page()).contains("没有安排走访");
		test($(NativeButton.class).withText("安排走访").single()).click();
		Dialog dialog = $(Dialog.class).single();
		test($(TextArea.class, dialog).single()).setValue("入住三个月回访");
		save("安排");
		assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("请先搜索并选中房屋");
		assertThat($(TextArea.class, dialog).single().getValue()).isEqualTo("入住三个月回访");
		$(SearchField.class, dialog).single().setValue("陈晓岚");
		test($(NativeButton.class, dialog).withClassName("home").first()).click();
		visitor(dialog);
		save("安排");
		assertThat(page()).contains("要去的 1 次", "陈晓岚 · 林若水去", "入住三个月回访", "本月安排 1 次，已完成 0 次，完成率 0%");
	}

	@Test
	void R_285_the_record_is_written_beside_the_visit() {
		this.desk.plan(this.looked.home().id(), MONDAY, this.looked.specialist(), "维修后回访");
		open();
		test($(NativeButton.class).withText("填回访记录").single()).click();
		Dialog dialog = $(Dialog.class).single();
		$(DatePicker.class, dialog).single().setValue(MONDAY.plusDays(1));
		save("保存记录");
		assertThat($(DatePicker.class, dialog).single().isInvalid()).isTrue();
		$(DatePicker.class, dialog).single().setValue(MONDAY);
		test($(TextArea.class, dialog).single()).setValue("漏水点已干，业主认可");
		save("保存记录");
		assertThat(page()).contains("本月已完成 1 次", "漏水点已干，业主认可", "完成率 100%");
		assertThat(this.desk.made(YearMonth.from(MONDAY))).extracting(Visit::visitorName).containsExactly("林若水");
	}

	@SuppressWarnings("unchecked")
	private void visitor(Dialog dialog) {
		Select<StaffMember> visitor = $(Select.class, dialog).first();
		visitor.setValue(visitor.getListDataView()
			.getItems()
			.filter((one) -> one.id().equals(this.looked.specialist()))
			.findFirst()
			.orElseThrow());
	}

	private void save(String verb) {
		test($(Button.class, $(Dialog.class).single()).withText(verb).single()).click();
	}

	private void open() {
		UI.getCurrent().navigate("office/care/visits");
		roundTrip();
	}

	private static String page() {
		return UI.getCurrent()
			.getInternals()
			.getActiveRouterTargetsChain()
			.stream()
			.map((shown) -> shown.getElement().getTextRecursively())
			.collect(Collectors.joining());
	}

}
