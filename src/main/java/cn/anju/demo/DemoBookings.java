package cn.anju.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentDesk;
import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookingCalendarDesk;
import cn.anju.booking.BookingDesk;
import cn.anju.booking.CalendarRules;
import cn.anju.booking.DayType;
import cn.anju.booking.OpeningHours;
import cn.anju.booking.Place;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The calendars of the demo and who has booked in them: today somebody is there, somebody
 * is expected; a slot is full, another one is closed.
 */
@Component
@Profile("demo")
class DemoBookings {

	private static final int BEGUN = 3;

	private static final Place HANDOVER = new Place("交付中心一楼大厅", "Handover centre, ground floor hall");

	private static final Place BANK = new Place("农业银行城东支行二楼贷款柜台",
			"Agricultural Bank, Chengdong branch, loan counter, 2nd floor");

	private final DemoOffice office;

	private final BookingCalendarDesk calendars;

	private final BookingDesk boards;

	private final AppointmentDesk appointments;

	private final Clock clock;

	DemoBookings(DemoOffice office, BookingCalendarDesk calendars, BookingDesk boards, AppointmentDesk appointments,
			Clock clock) {
		this.office = office;
		this.calendars = calendars;
		this.boards = boards;
		this.appointments = appointments;
		this.clock = clock;
	}

	/**
	 * Opens the calendars and books for homes in their order; does nothing a second time.
	 */
	void open(ProjectId project, List<PurchaseId> homes) {
		if (!this.office.as(DemoCrew.SUPERVISOR, () -> this.calendars.calendars(project)).isEmpty()) {
			return;
		}
		this.office.as(DemoCrew.SUPERVISOR, BEGUN, () -> {
			this.calendars.create(project, "inspection", true, HANDOVER, reception());
			this.calendars.create(project, "mortgage-signing", true, BANK, counter());
		});
		long inspection = this.office.as(DemoCrew.SUPERVISOR, () -> this.calendars.calendars(project)).getFirst().id();
		book(inspection, homes);
	}

	private CalendarRules reception() {
		return new CalendarRules(this.office.ago(BEGUN), null, 90, 0, 2, 30, 2, 24, null, Set.of(),
				List.of(hours(DayType.WORKDAY, "08:30", "13:00", 4), hours(DayType.WORKDAY, "13:30", "18:00", 4),
						hours(DayType.WEEKEND, "08:30", "13:00", 6), hours(DayType.WEEKEND, "13:30", "18:00", 6)),
				Set.of());
	}

	private CalendarRules counter() {
		return new CalendarRules(this.office.ago(BEGUN), null, 60, 0, 24, 20, 1, 24, null, Set.of(DayOfWeek.WEDNESDAY),
				List.of(hours(DayType.WORKDAY, "09:00", "11:00", 2), hours(DayType.WORKDAY, "14:00", "17:00", 2)),
				Set.of());
	}

	private static OpeningHours hours(DayType on, String opens, String closes, int seats) {
		return new OpeningHours(on, LocalTime.parse(opens), LocalTime.parse(closes), seats);
	}

	private void book(long calendar, List<PurchaseId> homes) {
		LocalDate today = this.office.ago(0);
		List<AppointmentSlot> present = slots(calendar, today, today);
		List<AppointmentSlot> coming = slots(calendar, today.plusDays(1), today.plusDays(8));
		for (int i = 0; i < homes.size(); i++) {
			PurchaseId home = homes.get(i);
			AppointmentSlot slot = (i < present.size()) ? present.get(i) : coming.get(2 * (i - present.size()) + 1);
			this.office.as(DemoCrew.clerk(i + 1).username(), BEGUN,
					() -> this.appointments.book(calendar, home.value(), slot.id()));
		}
		receive(calendar, today);
		AppointmentSlot full = coming.get(1);
		AppointmentSlot storm = coming.get(8);
		this.office.as(DemoCrew.SUPERVISOR, 0, () -> {
			this.boards.seats(List.of(full.id()), 1, "三位验房师去了 2 期");
			this.boards.close(calendar, storm.startsAt(), storm.endsAt(), "电梯年检");
		});
	}

	/** Whoever was expected so far is there, and gone again after a while. */
	private void receive(long calendar, LocalDate today) {
		Instant now = this.clock.instant();
		this.office.as(DemoCrew.SUPERVISOR, 0, () -> {
			for (BoardSlot slot : this.boards.board(calendar, today, today)) {
				for (BoardSlot.BoardAppointment one : slot.appointments()) {
					receive(one.appointment(), now);
				}
			}
		});
	}

	private void receive(Appointment one, Instant now) {
		if (one.startsAt().isBefore(now)) {
			this.appointments.checkIn(one.id(), one.version());
			if (one.endsAt().isBefore(now)) {
				this.appointments.finish(one.id(), one.version() + 1);
			}
		}
	}

	private List<AppointmentSlot> slots(long calendar, LocalDate first, LocalDate last) {
		return this.office.as(DemoCrew.SUPERVISOR, () -> this.boards.board(calendar, first, last))
			.stream()
			.map((slot) -> slot.seats().slot())
			.toList();
	}

}
