package cn.anju.journey;

import java.time.LocalDate;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.TestBookings;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Owners book, move, cancel, wait and are offered a seat, each on a phone. */
@Journey
@Import({ TestPurchases.class, OwnersOfTwoHomes.class, TestBookings.class })
class BookingOnThePhoneIT {

	@Autowired
	private OwnersOfTwoHomes owners;

	@Autowired
	private TestBookings bookings;

	@Test
	void R_205_an_owner_books_in_three_taps_moves_and_cancels(Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("司徒观潮");
		this.bookings.calendar(owner.first().project(), 2);
		this.owners.signIn(phone, owner);
		phone.open(this.owners.site() + "/my").says("预约验房").press("预约验房").says("哪天来验房？");
		phone.click(".aj-day:not(:disabled):nth-of-type(4)");
		phone.click(".aj-slot[aria-pressed=false]").says("为您保留到").picture("owner-book");
		assertThat(phone.fits()).as("nothing reaches beyond the edge").isTrue();
		phone.press("确认预约").says("预约成功").says("到场时出示").says("交付中心一楼").picture("owner-appointment");
		assertThat(phone.fits()).as("nothing reaches beyond the edge").isTrue();
		String first = phone.textOf(".aj-summary h2");
		phone.press("改期").says("还可以改 2 次");
		phone.click(".aj-slot[aria-pressed=false]").press("确认改期").says("预约成功");
		assertThat(phone.textOf(".aj-summary h2")).isNotEqualTo(first);
		phone.press("我会准时到").says("您确认会来");
		phone.press("取消预约").says("位置会马上让给别人").press("确定取消").says("您取消了").says("重新预约");
		phone.open(this.owners.site() + "/my/notices").says("验房预约已取消");
	}

	@Test
	void R_205_who_waits_is_offered_the_seat_that_becomes_free(Screen phone, Screen phoneOfAnother) {
		OwnersOfTwoHomes.Owner holder = this.owners.owner("司徒观潮");
		OwnersOfTwoHomes.Owner waiter = this.owners.owner("令狐望月");
		LocalDate day = this.owners.today().plusDays(5);
		BookingCalendar calendar = this.bookings.calendar(holder.first().project(), "inspection",
				TestBookings.oneSlot(day));
		this.owners.moveTo(waiter, calendar.project());
		String book = this.owners.site() + "/my/handover/book/";
		this.owners.signIn(phone, holder);
		this.owners.signIn(phoneOfAnother, waiter);
		phoneOfAnother.open(book + waiter.first().id()).says("余 1 位");
		phone.open(book + holder.first().id()).click(".aj-slot").press("确认预约").says("预约成功");
		phoneOfAnother.says("约满").click(".aj-slot").says("您候补第 1 位").picture("owner-waits");
		phone.press("取消预约").press("确定取消").says("您取消了");
		phoneOfAnother.says("候补轮到您了").picture("owner-offered").press("就这个时间").says("预约成功");
		phone.open(book + holder.first().id()).says("约满");
	}

}
