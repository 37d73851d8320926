package cn.anju.journey;

import java.time.LocalDate;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.TestBookings;
import cn.anju.core.CoreSettings;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk books for an owner on the phone, staff close the time, and the owner takes the
 * other time with one tap.
 */
@Journey
@Import({ TestPurchases.class, OwnersOfTwoHomes.class, TestBookings.class })
class BookingAtTheDeskIT {

	@Autowired
	private OwnersOfTwoHomes owners;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private CoreSettings settings;

	@Test
	void D_06_a_block_is_closed_and_the_owner_takes_the_other_time_with_one_tap(Screen desk, Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("司徒观潮");
		LocalDate day = this.owners.today().plusDays(5);
		BookingCalendar calendar = this.bookings.calendar(owner.first().project(), 2);
		this.owners.signIn(phone, owner);
		Visitors.administrator(desk, this.owners.site(), this.settings.data());
		String board = this.owners.site() + "/office/bookings?project=" + calendar.project() + "&day=" + day;
		desk.open(board).says("08:30").press("约这里").says("给来电的业主预约");
		desk.typeInto("哪一套房", owner.first().unitNo()).says("司徒观潮").finishDialog("登记预约").says("已预约");
		phone.open(this.owners.site() + "/my/appointments").says("预约成功").picture("owner-appointments");

		desk.open(board).picture("office-bookings").press("关闭一段时间").says("会取消 1 个预约");
		desk.typeInto("原因", "3 号电梯故障").finishDialog("关闭这段时间").says("已关闭：3 号电梯故障");
		phone.open(this.owners.site() + "/my/notices").says("不能办了，给您留了新时间");
		phone.open(this.owners.site() + "/my/handover/book/" + owner.first().id()).says("就这个时间");
		assertThat(phone.fits()).as("nothing reaches beyond the edge").isTrue();
		phone.picture("owner-alternative").press("就这个时间").says("预约成功").says("到场时出示");
		desk.open(this.owners.site() + "/office/bookings/calendars").says("日历").picture("office-calendars");
	}

}
