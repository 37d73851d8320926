package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyAppointments;
import cn.anju.booking.MyBookings;
import cn.anju.booking.TestBookings;
import cn.anju.core.ProjectId;
import cn.anju.messaging.Reminders.Call;
import cn.anju.messaging.Reminders.World;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked calendars around real appointments, through the real sweep. */
@ReminderTest
@Import(TestBookings.class)
class AppointmentRemindersTest {

	@Autowired
	private World world;

	@Autowired
	private MyBookings mine;

	@Autowired
	private MyAppointments appointments;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	private ProjectId project;

	private Sample home;

	@Test
	@DisplayName("C2 R-142 R-143 R-144: mortgage signing on a Wednesday; the call of the Sunday moves back to Friday")
	void c2() {
		begin("2026-10-12");
		this.home = this.bookings.signIn(loanHome());
		book("mortgage-signing", "2026-10-21", 10, 0);
		this.world.days(day("2026-10-12"), day("2026-10-21"));
		assertThat(this.world.days("appointment-mortgage-signing")).containsExactly(day("2026-10-14"),
				day("2026-10-18"), day("2026-10-20"));
		assertThat(this.world.calls()).containsExactly(call("2026-10-14", "appointment-mortgage-signing/-7"),
				call("2026-10-16", "appointment-mortgage-signing/-3"),
				call("2026-10-20", "appointment-mortgage-signing/-1"));
	}

	@Test
	@DisplayName("C8 R-205: an inspection on a Monday; one call on Friday for two reasons")
	void c8() {
		begin("2026-12-10");
		this.home = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨"));
		book(TestBookings.INSPECTION, "2026-12-21", 10, 0);
		this.world.days(day("2026-12-10"), day("2026-12-21"));
		assertThat(this.world.days("appointment-inspection")).containsExactly(day("2026-12-14"), day("2026-12-18"),
				day("2026-12-20"));
		assertThat(this.world.calls()).containsExactly(call("2026-12-14", "appointment-inspection/-7"),
				call("2026-12-18", "appointment-inspection/-1", "appointment-inspection/-3"));
	}

	@Test
	@DisplayName("R-205: after a move reminders follow the new day alone, and after a cancellation nobody is reminded")
	void moved_and_cancelled() {
		begin("2026-12-10");
		this.home = this.bookings.signIn(this.bookings.home(this.project, "欧阳听雨"));
		MyAppointment booked = book(TestBookings.INSPECTION, "2026-12-21", 10, 0);
		this.world.days(day("2026-12-10"), day("2026-12-15"));
		this.world.clock.set(day("2026-12-15"), LocalTime.of(12, 0));
		book(TestBookings.INSPECTION, "2026-12-23", 15, 0);
		this.world.days(day("2026-12-16"), day("2026-12-19"));
		assertThat(this.world.days("appointment-inspection")).containsExactly(day("2026-12-14"), day("2026-12-16"));
		this.world.clock.set(day("2026-12-19"), LocalTime.of(12, 0));
		this.appointments.cancel(booked.appointment().id());
		this.world.days(day("2026-12-20"), day("2026-12-24"));
		assertThat(this.world.days("appointment-inspection")).containsExactly(day("2026-12-14"), day("2026-12-16"));
		assertThat(this.bookings.told(this.home)).containsExactly("booked", "moved", "cancelled");
	}

	private void begin(String today) {
		this.world.begin(day(today));
		this.world.clock.set(day(today), LocalTime.of(0, 0));
		this.project = this.purchases.project();
	}

	private Sample loanHome() {
		Sample loan = this.purchases.withLoan(this.project, day("2026-09-01"), "何其");
		this.bookings.release(loan);
		return loan;
	}

	private MyAppointment book(String purpose, String day, int hour, int minute) {
		BookingCalendar calendar = this.bookings.calendarOf(this.project, purpose);
		return this.mine.book(purpose, this.home.id().value(), this.bookings.slot(calendar, day(day), hour, minute));
	}

	private static Call call(String on, String... reasons) {
		return new Call(day(on), List.of(reasons));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
