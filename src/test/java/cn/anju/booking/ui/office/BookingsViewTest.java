package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentDesk;
import cn.anju.booking.AppointmentState;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingDesk;
import cn.anju.booking.BookingTest;
import cn.anju.booking.TestBookings;
import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import cn.anju.shell.Alert;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The boards, and receiving people at the door. */
@BookingTest
@WithMockUser(roles = { "SUPERVISOR", "PROPERTY_COMPANY", "SALES" })
class BookingsViewTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private BookingDesk board;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private BookingCalendar calendar;

	private Sample home;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(TODAY, LocalTime.of(8, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 2);
		this.home = this.bookings.home(this.project, "欧阳听雨", "𠮷田");
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void without_a_calendar_it_says_what_to_do() {
		ProjectId other = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(other)));
		navigate(BookingsView.class);
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("这个项目还没有预约日历", "新建日历");
		allow(Roles.SPECIALIST, other);
		navigate(BookingsView.class);
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("请主管")
			.doesNotContain("新建日历");
	}

	@Test
	void a_day_shows_who_comes_when_and_how_many_seats_are_free() {
		book(this.home, TODAY, 10);
		navigate(BookingsView.class);
		assertThat($(SlotRow.class).all()).hasSize(6);
		assertThat(card()).contains("欧阳听雨、𠮷田", "已预约", "签到");
		assertThat(spans()).contains("已约 1，共 2 位", "已约 0，共 2 位");
		assertThat($(DayCounts.class).single().getElement().getTextRecursively()).contains("已预约1", "空位11");
	}

	@Test
	void whoever_has_not_come_by_the_hour_stands_out() {
		book(this.home, TODAY, 10);
		this.clock.set(TODAY, LocalTime.of(10, 20));
		navigate(BookingsView.class);
		assertThat(card()).contains("还没到");
		assertThat($(SlotRow.class).all()).filteredOn((row) -> row.hasClassName("is-now")).hasSize(1);
		assertThat($(SlotRow.class).all()).filteredOn((row) -> row.hasClassName("is-past")).hasSize(1);
	}

	@Test
	void one_tap_receives_somebody_and_another_says_that_it_is_done() {
		Appointment one = book(this.home, TODAY, 10);
		navigate(BookingsView.class);
		test(quick("签到")).click();
		assertThat(card()).contains("已到场");
		assertThat(state(one)).isEqualTo(AppointmentState.CHECKED_IN);
		assertThat($(AppointmentDialog.class).single().getElement().getTextRecursively()).contains("提醒业主");
		test($(NativeButton.class).withText("办完了").all().getLast()).click();
		assertThat(state(one)).isEqualTo(AppointmentState.DONE);
		assertThat(card()).contains("已完成").doesNotContain("签到");
	}

	@Test
	void who_was_slower_reads_why_and_sees_how_it_stands() {
		Appointment one = book(this.home, TODAY, 10);
		navigate(BookingsView.class);
		NativeButton shownBefore = quick("签到");
		this.desk.checkIn(one.id(), one.version());
		ComponentUtil.fireEvent(shownBefore, new ClickEvent<>(shownBefore));
		assertThat($(Alert.class).single().getElement().getTextRecursively()).contains("别人刚刚改过");
		assertThat(card()).contains("已到场");
	}

	@Test
	void the_code_of_the_door_opens_the_appointment() {
		Appointment one = book(this.home, TODAY.plusDays(1), 10);
		UI.getCurrent().navigate("office/bookings", QueryParameters.of("code", one.code().toLowerCase(Locale.ROOT)));
		assertThat($(AppointmentDialog.class).single().getHeaderTitle()).contains(this.home.unitNo());
		assertThat(card()).contains("欧阳听雨");
	}

	@Test
	void a_code_that_nobody_has_is_told() {
		UI.getCurrent().navigate("office/bookings", QueryParameters.of("code", "22222222"));
		assertThat($(Alert.class).single().getElement().getTextRecursively()).contains("没有这个预约码");
		$(CodeField.class).single().setValue("3333 3333");
		assertThat($(CodeField.class).single().getErrorMessage()).contains("没有这个预约码");
		$(CodeField.class).single().setValue(book(this.home, TODAY, 10).code());
		assertThat($(CodeField.class).single().isInvalid()).isFalse();
		assertThat($(AppointmentDialog.class).all()).hasSize(1);
	}

	@Test
	void slots_with_more_people_than_seats_say_so_and_closed_ones_say_why() {
		book(this.home, TODAY, 10);
		book(this.bookings.home(this.project, "沐晴"), TODAY, 10);
		this.board.seats(List.of(slot(TODAY, 10)), 1, "一位验房员请假");
		this.board.close(this.calendar.id(), TODAY.atTime(15, 0).atZone(this.clock.getZone()).toInstant(),
				TODAY.atTime(16, 0).atZone(this.clock.getZone()).toInstant(), "电梯停运");
		navigate(BookingsView.class);
		assertThat(spans()).contains("约的人比名额多 1 位", "名额改过：一位验房员请假", "已关闭：电梯停运");
		assertThat($(NativeButton.class).withText("选一位改期").all()).hasSize(1);
		assertThat($(ClosuresPanel.class).single().getElement().getTextRecursively()).contains("电梯停运", "重新开放");
	}

	@Test
	void a_week_shows_how_full_it_is_and_leads_to_a_day() {
		book(this.home, TODAY.plusDays(2), 10);
		UI.getCurrent().navigate("office/bookings", QueryParameters.of("view", "week"));
		assertThat($(NativeButton.class).all()).extracting((button) -> button.getAriaLabel().orElse(""))
			.contains("12月23日 周三 10:00–11:30 已约 1，共 2 位 ");
		test($(NativeButton.class).withText("12月23日 周三").single()).click();
		assertThat($(DayBoard.class).all()).hasSize(1);
		assertThat(card()).contains("欧阳听雨");
	}

	@Test
	void a_day_without_slots_says_why() {
		UI.getCurrent().navigate("office/bookings", QueryParameters.of("day", TODAY.plusDays(60).toString()));
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("时段排到今天之后 30 天");
	}

	@Test
	void sales_books_and_receives_nobody_and_the_property_company_the_other_way_round() {
		book(this.home, TODAY, 10);
		allow(Roles.SALES, this.project);
		navigate(BookingsView.class);
		assertThat(buttons()).contains("电话预约").doesNotContain("签到", "现场登记", "改名额", "关闭一段时间");
		allow(Roles.PROPERTY_COMPANY, this.project);
		UI.getCurrent().navigate("office/bookings", QueryParameters.simple(Map.of("day", TODAY.toString())));
		assertThat(buttons()).contains("现场登记", "签到").doesNotContain("电话预约", "约这里", "改名额");
	}

	/** The member of staff has one role in one project. */
	private void allow(String role, ProjectId where) {
		given(this.staff.projects(any(String[].class))).willAnswer((asked) -> {
			boolean holds = Arrays.stream(asked.getRawArguments())
				.flatMap((roles) -> Arrays.stream((String[]) roles))
				.anyMatch(role::equals);
			return new ProjectScope(false, holds ? Set.of(where) : Set.of());
		});
	}

	private Appointment book(Sample whose, LocalDate day, int hour) {
		return this.desk.book(this.calendar.id(), whose.id().value(), slot(day, hour));
	}

	private long slot(LocalDate day, int hour) {
		return this.bookings.slot(this.calendar, day, hour, 0);
	}

	private AppointmentState state(Appointment one) {
		return this.desk.appointment(one.id()).orElseThrow().appointment().state();
	}

	private String card() {
		return $(AppointmentCard.class).single().getElement().getTextRecursively();
	}

	private NativeButton quick(String text) {
		return $(NativeButton.class).withText(text).single();
	}

	private List<String> buttons() {
		return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
