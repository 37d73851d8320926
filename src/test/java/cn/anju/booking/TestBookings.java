package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentOwner;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.TestPurchases;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.BDDMockito.given;

/** Calendars, homes that may book in them, and what became of both. */
@TestComponent
public class TestBookings {

	public static final String INSPECTION = "inspection";

	private static final Place PLACE = new Place("交付中心一楼", "Handover centre, ground floor");

	private final TestPurchases purchases;

	private final PurchaseDesk desk;

	private final BookingCalendars calendars;

	private final SlotsByRules byRules;

	private final CurrentOwner owner;

	private final CurrentActor actor;

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final Clock clock;

	TestBookings(TestPurchases purchases, PurchaseDesk desk, BookingCalendars calendars, SlotsByRules byRules,
			CurrentOwner owner, CurrentActor actor, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
		this.purchases = purchases;
		this.desk = desk;
		this.calendars = calendars;
		this.byRules = byRules;
		this.owner = owner;
		this.actor = actor;
		this.transaction = transaction;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Open every day, 8:30 to 13:00 and 13:30 to 18:00 in slots of 90 minutes. */
	public static CalendarRules rules(LocalDate firstDay, int seats) {
		List<OpeningHours> hours = Arrays.stream(DayType.values())
			.flatMap((type) -> List
				.of(new OpeningHours(type, LocalTime.of(8, 30), LocalTime.of(13, 0), seats),
						new OpeningHours(type, LocalTime.of(13, 30), LocalTime.of(18, 0), seats))
				.stream())
			.toList();
		return new CalendarRules(firstDay, null, 90, 0, 2, 30, 2, 24, null, Set.of(), hours, Set.of());
	}

	/** One slot with one seat on one day. */
	public static CalendarRules oneSlot(LocalDate day) {
		CalendarRules rules = rules(day, 1);
		return new CalendarRules(day, day, 270, 0, 2, 30, 2, 24, null, Set.of(),
				rules.hours().stream().filter((open) -> open.opens().equals(LocalTime.of(8, 30))).toList(), Set.of());
	}

	public BookingCalendar calendar(ProjectId project, int seats) {
		return calendar(project, INSPECTION, rules(LocalDate.now(this.clock), seats));
	}

	public BookingCalendar calendar(ProjectId project, String purpose, CalendarRules rules) {
		BookingCalendar calendar = new BookingCalendar(Ids.next(), project, purpose, true, PLACE, rules, 0);
		this.transaction.executeWithoutResult((_) -> {
			this.calendars.insert(calendar);
			this.byRules.apply(calendar.id());
		});
		return calendar;
	}

	/** The calendar of a purpose, made if there is none. */
	public BookingCalendar calendarOf(ProjectId project, String purpose) {
		return this.calendars.of(project, purpose)
			.orElseGet(() -> calendar(project, purpose, rules(LocalDate.now(this.clock), 2)));
	}

	public void release(TestPurchases.Sample home) {
		this.desk.release(List.of(home.id()));
	}

	/** A released home with a signed contract. */
	public TestPurchases.Sample home(ProjectId project, String... names) {
		TestPurchases.Sample home = this.purchases.sample(project, LocalDate.now(this.clock).minusDays(60), names);
		this.desk.release(List.of(home.id()));
		return home;
	}

	/** Signs the first buyer of a home in. */
	public TestPurchases.Sample signIn(TestPurchases.Sample home) {
		signIn(home.buyer().id(), home.buyer().name());
		return home;
	}

	public void signIn(PersonId person, String name) {
		given(this.owner.accountId()).willReturn(new AccountId(8));
		given(this.owner.persons()).willReturn(Set.of(person));
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, 8, name));
	}

	/** The id of the slot that begins at a time. */
	public long slot(BookingCalendar calendar, LocalDate day, int hour, int minute) {
		Instant at = day.atTime(hour, minute).atZone(this.clock.getZone()).toInstant();
		return this.jdbc.sql("select id from booking_slots where calendar_id = ? and starts_at = ?")
			.params(calendar.id(), cn.anju.core.Utc.column(at))
			.query(Long.class)
			.single();
	}

	/** What the people of a home were told about appointments, in order. */
	public List<String> told(TestPurchases.Sample home) {
		return this.jdbc
			.sql("select text_key from messaging_messages where purchase_id = ? and category = 'booking'"
					+ " and text_key is not null order by id")
			.param(home.id().value())
			.query((row, _) -> row.getString(1).replace("booking.notice.", ""))
			.list();
	}

	/** The day on which a home is expected, as reminders know it. */
	public @Nullable LocalDate due(TestPurchases.Sample home) {
		return this.jdbc
			.sql("select due_on from messaging_due_dates where purchase_id = ? and kind like 'appointment.%'")
			.param(home.id().value())
			.query(LocalDate.class)
			.optional()
			.orElse(null);
	}

	/** Seats that are taken by appointments, and seats there are. */
	public String taken(long slot) {
		return this.jdbc.sql("""
				select concat((select count(*) from booking_appointments a where a.slot_id = s.id and a.seated = 1),
				'/', s.seats) from booking_slots s where s.id = ?""").param(slot).query(String.class).single();
	}

	/** The seat is free from one moment to the next, and nobody is told. */
	public void letGo(long appointment) {
		this.jdbc.sql("update booking_appointments set state = 'CANCELLED_BY_OWNER' where id = ?")
			.param(appointment)
			.update();
	}

}
