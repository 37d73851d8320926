package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
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
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Booking on the phone, moving, cancelling, seats and closures. */
@BookingTest
class BookingDialogsTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private BookingDesk board;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private BookingCalendar calendar;

	private ProjectId project;

	private Sample home;

	@BeforeEach
	void a_project_hands_over() {
		this.clock.set(TODAY, LocalTime.of(8, 0));
		this.project = this.purchases.project();
		this.calendar = this.bookings.calendar(this.project, 1);
		this.home = this.bookings.home(this.project, "欧阳听雨");
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		this.clock.set(TODAY, LocalTime.of(9, 0));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void a_clerk_finds_the_caller_and_books_a_free_slot() {
		open("电话预约");
		press("登记预约");
		assertThat(typed().getErrorMessage()).isEqualTo("请先查到并选好是哪一套房。");
		typed().setValue("没有这个人");
		assertThat($(Span.class).all()).noneMatch((span) -> span.getText().equals("还不能约"));
		typed().setValue(this.home.unitNo());
		press("登记预约");
		assertThat(group("几点").getErrorMessage()).isEqualTo("请选一个时段；选一段时，结束不能早于开始。");
		chooseFirstSlot();
		press("登记预约");
		assertThat($(BookDialog.class).all()).isEmpty();
		assertThat($(AppointmentCard.class).single().getElement().getTextRecursively()).contains("欧阳听雨");
	}

	@Test
	void what_a_home_lacks_is_said_before_and_refused_after() {
		this.files.holdBack(this.home.id(), "资料有误");
		open("电话预约");
		typed().setValue(this.home.unitNo());
		assertThat(texts()).contains("还不能约");
		chooseFirstSlot();
		press("登记预约");
		assertThat($(BookDialog.class).single().getElement().getTextRecursively()).contains("还差一步才能预约");
	}

	@Test
	void what_a_caller_has_booked_already_is_said_as_soon_as_the_home_is_found() {
		book(this.home, 15, 0);
		open("电话预约");
		typed().setValue(this.home.unitNo());
		assertThat(texts()).contains("已有预约", "12月21日 周一 15:00。要换时间，请打开那个预约改期。");
	}

	@Test
	void a_seat_that_is_gone_meanwhile_is_told_and_the_home_stays_chosen() {
		open("电话预约");
		typed().setValue(this.home.unitNo());
		chooseFirstSlot();
		this.board.seats(this.board.board(this.calendar.id(), TODAY, TODAY)
			.stream()
			.map((one) -> one.seats().slot().id())
			.toList(), 0, "停一天");
		press("登记预约");
		assertThat(group("几点").getErrorMessage()).startsWith("最后一个空位刚被别人约走了");
		chooseFirstSlot();
		press("登记预约");
		assertThat($(BookDialog.class).all()).isEmpty();
	}

	@Test
	void somebody_without_an_appointment_is_received_also_where_no_seat_is_free() {
		book(this.bookings.home(this.project, "沐晴"), 8, 30);
		open("现场登记");
		typed().setValue(this.home.unitNo());
		press("签到");
		assertThat($(AppointmentCard.class).all()).extracting((card) -> card.getElement().getTextRecursively())
			.anyMatch((text) -> text.contains("欧阳听雨") && text.contains("已到场") && text.contains("没有预约，直接来的"));
		assertThat(texts()).contains("约的人比名额多 1 位");
	}

	@Test
	void an_appointment_is_moved_with_a_reason_and_what_was_typed_is_kept() {
		Appointment one = book(this.home, 15, 0);
		navigate(BookingsView.class);
		open(one);
		assertThat($(AppointmentDialog.class).single().getElement().getTextRecursively()).contains(one.code(), "交付中心一楼",
				"预约了 12月21日 周一 15:00");
		test(button("改期")).click();
		chooseFirstSlot();
		press("改期");
		assertThat(reason().getErrorMessage()).startsWith("请写明原因");
		reason().setValue("验房员请假");
		this.desk.confirm(one.id(), one.version());
		press("改期");
		assertThat($(MoveDialog.class).single().getElement().getTextRecursively()).contains("别人刚刚改过", "确认会来");
		assertThat(reason().getValue()).isEqualTo("验房员请假");
		press("改期");
		assertThat($(MoveDialog.class).all()).isEmpty();
		assertThat(this.bookings.told(this.home)).contains("moved-by-staff");
		assertThat($(AppointmentDialog.class).single().getElement().getTextRecursively()).contains("验房员请假");
	}

	@Test
	void an_appointment_is_cancelled_with_a_reason_that_the_owner_reads() {
		Appointment one = book(this.home, 15, 0);
		navigate(BookingsView.class);
		open(one);
		test(button("取消预约")).click();
		assertThat($(CancelDialog.class).single().getElement().getTextRecursively()).contains("最近的空位会先给他留着");
		reason().setValue("电梯停运");
		press("取消预约");
		assertThat(state(one)).isEqualTo(AppointmentState.CANCELLED_BY_STAFF);
		assertThat($(AppointmentCard.class).all()).isEmpty();
		assertThat($(AppointmentDialog.class).single().getElement().getTextRecursively()).contains("我们取消了");
	}

	@Test
	void nobody_is_missed_before_it_is_over_and_a_check_in_is_taken_back() {
		Appointment one = book(this.home, 15, 0);
		navigate(BookingsView.class);
		open(one);
		assertThat($(NativeButton.class).withText("记未到场").all()).isEmpty();
		test($(AppointmentButtons.class).single().getChildren().map(NativeButton.class::cast).findFirst().orElseThrow())
			.click();
		assertThat(state(one)).isEqualTo(AppointmentState.CHECKED_IN);
		test(button("撤销签到")).click();
		assertThat(state(one)).isEqualTo(AppointmentState.BOOKED);
	}

	@Test
	void seats_are_set_for_a_part_of_the_day_with_a_reason() {
		navigate(BookingsView.class);
		test(button("改当天名额")).click();
		$(IntegerField.class).single().setValue(300);
		reason().setValue("多两位验房员");
		press("改名额");
		assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("名额是 0 到 200 之间的整数。");
		$(IntegerField.class).single().setValue(3);
		press("改名额");
		assertThat($(SeatsDialog.class).all()).isEmpty();
		assertThat(texts()).filteredOn("已约 0，共 3 位"::equals).hasSize(6);
	}

	@Test
	void closing_says_whom_it_concerns_and_is_taken_back() {
		Appointment one = book(this.home, 15, 0);
		navigate(BookingsView.class);
		test(button("关闭一段时间")).click();
		assertThat(texts()).contains("会取消 1 个预约，业主会收到原因，最近的空位会给他们留着");
		reason().setValue("台风");
		time(1).setValue("8:00");
		press("关闭这段时间");
		assertThat(time(1).getErrorMessage()).startsWith("结束时间要晚于开始时间");
		time(1).setValue("18");
		press("关闭这段时间");
		assertThat(state(one)).isEqualTo(AppointmentState.CANCELLED_BY_STAFF);
		assertThat(texts()).contains("已关闭：台风");
		test(button("重新开放")).click();
		press("重新开放");
		assertThat(texts()).doesNotContain("已关闭：台风");
	}

	private void open(String button) {
		navigate(BookingsView.class);
		test(button(button)).click();
	}

	private void open(Appointment one) {
		Component card = $(AppointmentCard.class).single();
		test((NativeButton) card.getChildren().findFirst().orElseThrow()).click();
		assertThat($(AppointmentDialog.class).single().appointment()).isEqualTo(one.id());
	}

	private Appointment book(Sample whose, int hour, int minute) {
		return this.desk.book(this.calendar.id(), whose.id().value(),
				this.bookings.slot(this.calendar, TODAY, hour, minute));
	}

	private AppointmentState state(Appointment one) {
		return this.desk.appointment(one.id()).orElseThrow().appointment().state();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<Object> group(String label) {
		return $(RadioButtonGroup.class).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private void chooseFirstSlot() {
		group("几点").setValue(group("几点").getListDataView().getItem(0));
	}

	private TextField typed() {
		return $(TextField.class).all()
			.stream()
			.filter((one) -> "哪一套房".equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private TimeField time(int at) {
		return $(TimeField.class).all().get(at);
	}

	private TextArea reason() {
		return $(TextArea.class).single();
	}

	private NativeButton button(String text) {
		return $(NativeButton.class).withText(text).all().getLast();
	}

	private void press(String verb) {
		test($(Button.class).withText(verb).all().getLast()).click();
	}

	private List<String> texts() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
