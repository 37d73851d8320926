package cn.anju.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.ProjectId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendars with as many seats as a bench wants, and the owner's way of booking. */
public final class BenchBookings {

	private static final int MINUTES = 10;

	private final ApplicationContext beans;

	public BenchBookings(ApplicationContext beans) {
		this.beans = beans;
	}

	/**
	 * Opens a calendar with slots on one day, from eight o'clock on, ten minutes each.
	 * @param seats of each slot
	 */
	public void open(long project, String purpose, LocalDate day, int slots, int seats) {
		CalendarRules rules = new CalendarRules(day, day, MINUTES, 0, 0, 30, 2, 24, null, Set.of(),
				List.of(DayType.WORKDAY, DayType.WEEKEND, DayType.HOLIDAY)
					.stream()
					.map((type) -> new OpeningHours(type, LocalTime.of(8, 0),
							LocalTime.of(8, 0).plusMinutes(MINUTES * slots), seats))
					.toList(),
				Set.of());
		BookingCalendar calendar = new BookingCalendar(Ids.next(), new ProjectId(project), purpose, true,
				new Place("交付中心", "Handover centre"), rules, 0);
		this.beans.getBean(TransactionTemplate.class).executeWithoutResult((_) -> {
			this.beans.getBean(BookingCalendars.class).insert(calendar);
			this.beans.getBean(SlotsByRules.class).apply(calendar.id());
		});
	}

	/** Gives the slots of a project's calendar in their order. */
	public List<Long> slots(long project, String purpose) {
		return this.beans.getBean(JdbcClient.class)
			.sql("select s.id from booking_slots s join booking_calendars c on c.id = s.calendar_id"
					+ " where c.project_id = ? and c.purpose = ? order by s.starts_at")
			.params(project, purpose)
			.query(Long.class)
			.list();
	}

	/** Books as the signed-in owner. */
	public void book(String purpose, long subject, long slot) {
		this.beans.getBean(MyBookings.class).book(purpose, subject, slot);
	}

}
