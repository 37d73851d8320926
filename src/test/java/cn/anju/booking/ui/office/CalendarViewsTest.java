package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.SettableClock;
import cn.anju.booking.AppointmentDesk;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingCalendarDesk;
import cn.anju.booking.BookingTest;
import cn.anju.booking.DayType;
import cn.anju.booking.TestBookings;
import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.Alert;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The calendars and their rules. */
@BookingTest
class CalendarViewsTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private BookingCalendarDesk calendars;

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		this.clock.set(TODAY, LocalTime.of(9, 0));
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void what_has_no_calendar_yet_is_offered_to_who_leads() {
		this.bookings.calendar(this.project, 2);
		navigate(CalendarsView.class);
		assertThat(texts()).contains("业主可以预约").anyMatch((text) -> text.contains("工作日 08:30–13:00、13:30–18:00"));
		assertThat($(Anchor.class).withText("新建日历").all()).hasSize(3);
		onlyReading();
		navigate(CalendarsView.class);
		assertThat($(Anchor.class).withText("新建日历").all()).isEmpty();
	}

	@Test
	void a_calendar_is_made_and_its_slots_with_it() {
		create();
		assertThat(preview()).contains("共 45 个时段，180 位");
		press();
		assertThat(field("地点").getErrorMessage()).startsWith("请用中文和英文写明地点");
		field("地点").setValue("交付中心一楼");
		field("地点（英文）").setValue("Handover centre");
		press();
		BookingCalendar made = this.calendars.calendars(this.project).getFirst();
		assertThat(made.place().chinese()).isEqualTo("交付中心一楼");
		assertThat(made.open()).isFalse();
		assertThat(made.rules().hours()).hasSize(2);
	}

	@Test
	void every_refusal_stands_at_its_field() {
		create();
		field("地点").setValue("交付中心一楼");
		field("地点（英文）").setValue("Handover centre");
		number("每段多少分钟").setValue(1);
		press();
		assertThat(number("每段多少分钟").getErrorMessage()).startsWith("每个时段 5 到 480 分钟");
		number("每段多少分钟").clear();
		press();
		assertThat(number("每段多少分钟").getErrorMessage()).startsWith("还有没填好的地方");
		number("每段多少分钟").setValue(240);
		press();
		assertThat(times()).filteredOn(TimeField::isInvalid)
			.extracting(TimeField::getErrorMessage)
			.containsExactly("开放时间要够安排一个时段，结束要晚于开始。");
		number("每段多少分钟").setValue(60);
		times().get(0).setValue("上午");
		press();
		assertThat(times().get(0).getErrorMessage()).startsWith("还有没填好的地方");
		times().get(0).setValue("9");
		times().get(1).setValue("1400");
		press();
		assertThat(times().get(0).getErrorMessage()).isEqualTo("同一类日子的开放时间不能重叠。");
		assertThat(preview()).contains("填好后这里会显示时段");
		times().get(1).setValue("12：00");
		press();
		assertThat(this.calendars.calendars(this.project)).hasSize(1);
	}

	@Test
	void new_hours_tell_how_many_appointments_lie_outside() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		this.desk.book(calendar.id(), this.bookings.home(this.project, "沐晴").id().value(),
				this.bookings.slot(calendar, TODAY.plusDays(1), 15, 0));
		open(calendar);
		remove(DayType.WORKDAY, "13:30");
		press();
		assertThat(texts()).contains("有 1 个预约不在现在的开放时间里，请给他们改期");
		assertThat(this.calendars.calendar(calendar.id()).orElseThrow().rules().hours()).hasSize(5);
	}

	@Test
	void what_was_typed_stays_where_somebody_else_was_quicker() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		open(calendar);
		this.calendars.change(calendar.id(), 0, false, calendar.place(), calendar.rules());
		number("业主最多改期几次").setValue(5);
		press();
		assertThat($(Alert.class).single().getElement().getTextRecursively()).contains("别人刚刚改过这个日历");
		press();
		assertThat(this.calendars.calendar(calendar.id()).orElseThrow().rules().mostMoves()).isEqualTo(5);
	}

	@Test
	void whoever_does_not_lead_reads() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		onlyReading();
		open(calendar);
		assertThat($(NativeButton.class).withText("保存").all()).isEmpty();
		assertThat(number("每段多少分钟").isReadOnly()).isTrue();
		assertThat(texts()).contains("只能看，主管可以改");
	}

	private void create() {
		UI.getCurrent()
			.navigate("office/bookings/calendars/new", QueryParameters
				.simple(Map.of("project", Long.toString(this.project.value()), "purpose", "inspection")));
	}

	private void open(BookingCalendar calendar) {
		navigate(CalendarRulesView.class, Map.of("id", Long.toString(calendar.id())));
	}

	private void onlyReading() {
		given(this.staff.projects(any(String[].class))).willAnswer((asked) -> {
			boolean holds = Arrays.stream(asked.getRawArguments())
				.flatMap((roles) -> Arrays.stream((String[]) roles))
				.anyMatch(Roles.SPECIALIST::equals);
			return new ProjectScope(false, holds ? Set.of(this.project) : Set.of());
		});
	}

	private void remove(DayType type, String opens) {
		$(NativeButton.class).withText("去掉").all().stream().filter((button) -> {
			var row = button.getParent().orElseThrow();
			boolean on = row.getChildren()
				.anyMatch((field) -> field instanceof Select<?> select && type.equals(select.getValue()));
			return on && row.getChildren()
				.anyMatch((field) -> field instanceof TimeField time && opens.equals(time.getValue()));
		}).findFirst().ifPresent((button) -> test(button).click());
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private IntegerField number(String label) {
		return $(IntegerField.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private List<TimeField> times() {
		return $(TimeField.class).all();
	}

	private void press() {
		test($(NativeButton.class).withText("保存").single()).click();
	}

	private String preview() {
		return $(SlotPreviewPanel.class).single().getElement().getTextRecursively();
	}

	private List<String> texts() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
