package cn.anju.booking.ui.owner;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import cn.anju.SettableClock;
import cn.anju.booking.BookingCalendar;
import cn.anju.booking.BookingDesk;
import cn.anju.booking.BookingRefusal;
import cn.anju.booking.BookingTest;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyAppointments;
import cn.anju.booking.MyBookings;
import cn.anju.booking.TestBookings;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Three taps on the phone, and what stands in the way. */
@BookingTest
class BookViewTest extends SpringBrowserlessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private BookingDesk desk;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private ProjectId project;

	private Sample home;

	@BeforeEach
	void a_buyer_is_signed_in() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clock.set(TODAY, LocalTime.of(10, 0));
		this.project = this.purchases.project();
		this.home = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨"));
	}

	@Test
	void R_205_day_slot_yes_and_the_appointment_shows_code_place_and_what_to_bring() {
		this.bookings.calendar(this.project, 2);
		open("my/handover/book");
		assertThat(texts(H2.class)).contains("哪天来验房？");
		test(button("aj-day", "12月21日 周一，余 12 位")).click();
		tap(slot("10:00"));
		assertThat($(ConfirmBar.class).single().isVisible()).isTrue();
		assertThat(texts(Span.class)).contains("12月21日 周一 10:00", "为您保留到 10:05");
		test(named("确认预约")).click();
		MyAppointment booked = this.appointments.appointments().getFirst();
		assertThat(path()).isEqualTo("my/appointments/" + booked.appointment().id());
		String code = booked.appointment().code();
		assertThat(texts(Span.class)).contains("预约成功", code.substring(0, 4) + " " + code.substring(4));
		assertThat(page()).contains("交付中心一楼", "业主本人身份证原件");
	}

	@Test
	void a_page_is_opened_without_making_a_proxy_of_its_view() {
		open("my/handover/book");
		assertThat($(BookView.class).single()).matches((view) -> !AopUtils.isAopProxy(view));
		assertThat(this.mine).matches(AopUtils::isAopProxy);
	}

	@Test
	void R_205_the_last_seat_goes_while_one_looks_and_the_page_shows_what_is_left() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 1);
		open("my/handover/book");
		NativeButton ten = slot("15:00");
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
		this.mine.book(TestBookings.INSPECTION, other.id().value(), this.bookings.slot(calendar, TODAY, 15, 0));
		this.bookings.signIn(this.home);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> tap(ten))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(BookingRefusal.FULL));
		assertThat(slot("15:00").getElement().getTextRecursively()).contains("排候补");
		tap(slot("15:00"));
		assertThat(slot("15:00").getElement().getTextRecursively()).contains("您候补第 1 位", "退出");
		open("my/appointments");
		assertThat(page()).contains("候补中", "验房 · 12月14日 周一 15:00", "候补第 1 位。有空位时通知您。");
		open("my");
		assertThat(page()).contains("12月14日 周一 15:00 候补第 1 位");
	}

	@Test
	void R_205_an_offer_arrives_while_the_page_is_open() {
		BookingCalendar calendar = this.bookings.calendar(this.project, TestBookings.INSPECTION,
				TestBookings.oneSlot(TODAY.plusDays(5)));
		Sample other = this.bookings.signIn(this.bookings.home(this.project, "何其"));
		MyAppointment taken = this.mine.book(TestBookings.INSPECTION, other.id().value(),
				this.bookings.slot(calendar, TODAY.plusDays(5), 8, 30));
		this.bookings.signIn(this.home);
		open("my/handover/book");
		tap(slot("08:30"));
		until(() -> slot("08:30").getElement().getTextRecursively().contains("您候补第 1 位"));
		this.bookings.signIn(other);
		this.appointments.cancel(taken.appointment().id());
		this.bookings.signIn(this.home);
		assertThat(this.bookings.told(this.home)).containsExactly("offered");
		until(() -> texts(Span.class).contains("候补轮到您了"));
		test(named("就这个时间")).click();
		assertThat(texts(Span.class)).contains("预约成功");
	}

	/** What the watch tells comes on its own thread. */
	private void until(Callable<Boolean> condition) {
		await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
			roundTrip();
			return condition.call();
		});
	}

	@Test
	void R_205_who_has_an_appointment_moves_it_and_sees_how_often() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		LocalDate day = TODAY.plusDays(7);
		this.mine.book(TestBookings.INSPECTION, this.home.id().value(), this.bookings.slot(calendar, day, 10, 0));
		open("my/handover/book/" + this.home.id());
		assertThat(texts(Paragraph.class)).contains("还可以改 2 次");
		assertThat(slot("10:00").isEnabled()).isFalse();
		tap(slot("15:00"));
		test(named("确认改期")).click();
		assertThat(texts(H2.class)).contains("12月21日 周一 15:00–16:30");
	}

	@Test
	void D_06_a_kept_time_is_taken_with_one_tap() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		LocalDate day = TODAY.plusDays(7);
		this.mine.book(TestBookings.INSPECTION, this.home.id().value(), this.bookings.slot(calendar, day, 10, 0));
		this.desk.close(calendar.id(), day.atTime(9, 0).atZone(this.clock.getZone()).toInstant(),
				day.atTime(12, 0).atZone(this.clock.getZone()).toInstant(), "电梯故障");
		open("my/handover/book/" + this.home.id());
		assertThat(texts(H2.class)).contains("12月21日 周一 13:30–15:00");
		test(named("就这个时间")).click();
		assertThat(texts(Span.class)).contains("预约成功");
	}

	@Test
	void R_205_an_owner_cancels_after_being_asked() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		MyAppointment booked = this.mine.book(TestBookings.INSPECTION, this.home.id().value(),
				this.bookings.slot(calendar, TODAY.plusDays(7), 10, 0));
		open(booked.link());
		test(named("取消预约")).click();
		test(named("确定取消")).click();
		assertThat(texts(Span.class)).contains("您取消了");
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("重新预约");
	}

	@Test
	void R_205_nothing_to_book_says_why_and_what_to_do() {
		open("my/handover/book");
		assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("还没有开放预约");
		this.bookings.calendar(this.project, "re-inspection", TestBookings.rules(TODAY, 2));
		open("my/handover/book-again");
		assertThat(page()).contains("还没有验过房，请先预约验房。");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch((link) -> link.startsWith("tel:"));
	}

	@Test
	void R_205_the_list_shows_what_is_booked_and_what_can_be_booked() {
		BookingCalendar calendar = this.bookings.calendar(this.project, 2);
		open("my/appointments");
		assertThat(page()).contains("预约验房");
		this.mine.book(TestBookings.INSPECTION, this.home.id().value(),
				this.bookings.slot(calendar, TODAY.plusDays(7), 10, 0));
		open("my/appointments");
		assertThat(page()).contains("验房 · 12月21日 周一 10:00").doesNotContain("预约验房");
		open("my");
		assertThat(page()).contains("12月21日 周一 10:00", "交付中心一楼");
	}

	private void open(String path) {
		UI.getCurrent().navigate(path);
		roundTrip();
	}

	private static String path() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
	}

	private <T extends com.vaadin.flow.component.Component> List<String> texts(Class<T> type) {
		return $(type).all().stream().map((one) -> one.getElement().getTextRecursively()).toList();
	}

	private static String page() {
		StringBuilder page = new StringBuilder();
		UI.getCurrent()
			.getInternals()
			.getActiveRouterTargetsChain()
			.forEach((shown) -> collect(shown.getElement(), page));
		return page.toString();
	}

	private static void collect(com.vaadin.flow.dom.Element element, StringBuilder page) {
		page.append(element.isTextNode() ? element.getText() : String.valueOf(element.getProperty("innerHTML")));
		if (!element.isTextNode()) {
			element.getChildren().forEach((child) -> collect(child, page));
		}
	}

	private NativeButton button(String styleClass, String label) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.hasClassName(styleClass) && one.getAriaLabel().orElse("").equals(label))
			.findFirst()
			.orElseThrow();
	}

	private NativeButton slot(String starts) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.hasClassName("aj-slot") && one.getElement().getTextRecursively().startsWith(starts))
			.findFirst()
			.orElseThrow();
	}

	/** As the browser tells it, with what the row said. */
	private static void tap(NativeButton slot) {
		ComponentUtil.fireEvent(slot,
				new SlotTapped((SlotRow) slot, true, slot.getElement().getAttribute("data-seen")));
	}

	private NativeButton named(String text) {
		return $(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.findFirst()
			.orElseThrow();
	}

}
