package cn.anju.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.messaging.Acknowledgement;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewDueDate;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells households what became of their appointments, and keeps the due dates from which
 * reminders follow: always those of the appointment as it stands, in the transaction that
 * changes it.
 */
@Component
class BookingNotices {

	/** The kind of subject of due dates and notices about appointments. */
	static final String APPOINTMENT = "appointment";

	private static final String CATEGORY = "booking";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Notices notices;

	private final DueDates dueDates;

	private final Purposes purposes;

	private final BookingCalendars calendars;

	private final Clock clock;

	BookingNotices(Notices notices, DueDates dueDates, Purposes purposes, BookingCalendars calendars, Clock clock) {
		this.notices = notices;
		this.dueDates = dueDates;
		this.purposes = purposes;
		this.calendars = calendars;
		this.clock = clock;
	}

	void booked(Appointment one, BookableSubject subject, BookingCalendar calendar) {
		setDue(one, calendar);
		tell(one, subject, calendar, "booked", Importance.NORMAL, Map.of());
	}

	void moved(Appointment one, BookableSubject subject, BookingCalendar calendar, Instant was, boolean byStaff) {
		// what was said about the time before holds no longer, and this notice says so
		withdrawDue(one);
		setDue(one, calendar);
		Map<String, String> facts = new HashMap<>(Map.of("wasDay", day(was).toString(), "wasTime", time(was)));
		String reason = one.reason();
		facts.put("reason", (reason != null) ? reason : "");
		tell(one, subject, calendar, byStaff ? "moved-by-staff" : "moved",
				byStaff ? Importance.IMPORTANT : Importance.NORMAL, facts);
	}

	void cancelledByOwner(Appointment one, BookableSubject subject, BookingCalendar calendar) {
		withdrawDue(one);
		tell(one, subject, calendar, "cancelled", Importance.NORMAL, Map.of());
	}

	void cancelledByStaff(Appointment one, BookableSubject subject, BookingCalendar calendar,
			@Nullable Hold alternative) {
		withdrawDue(one);
		tellOfLoss(one, subject, calendar, alternative, key(one));
	}

	/** The time that was held instead cannot be kept either. */
	void keptAnother(Appointment one, BookableSubject subject, BookingCalendar calendar, @Nullable Hold alternative) {
		tellOfLoss(one, subject, calendar, alternative,
				key(one) + "/" + ((alternative != null) ? alternative.slot().id() : "none"));
	}

	private void tellOfLoss(Appointment one, BookableSubject subject, BookingCalendar calendar,
			@Nullable Hold alternative, String key) {
		Map<String, String> facts = new HashMap<>();
		String reason = one.reason();
		facts.put("reason", (reason != null) ? reason : "");
		if (alternative != null) {
			facts.put("newDay", day(alternative.slot().startsAt()).toString());
			facts.put("newTime", time(alternative.slot().startsAt()));
			facts.put("untilDay", day(alternative.until()).toString());
			facts.put("untilTime", time(alternative.until()));
		}
		tell(one, subject, calendar, (alternative != null) ? "cancelled-with-alternative" : "cancelled-by-staff",
				Importance.IMPORTANT, facts, key);
	}

	void missed(Appointment one, BookableSubject subject, BookingCalendar calendar) {
		withdrawDue(one);
		tell(one, subject, calendar, "missed", Importance.NORMAL, Map.of());
	}

	/** It has begun or is over: nobody is reminded any more. */
	void over(Appointment one) {
		withdrawDue(one);
	}

	void offered(AppointmentSlot slot, Wait wait, BookableSubject subject, Instant until) {
		Map<String, String> facts = facts(this.calendars.require(slot.calendar()), subject, slot.startsAt());
		facts.put("untilDay", day(until).toString());
		facts.put("untilTime", time(until));
		write("booking/wait/" + wait.id() + "/offered/" + until.getEpochSecond(), Importance.IMPORTANT, subject,
				new Subject("booking-wait", wait.id()), "booking.notice.offered", facts,
				bookPath(wait.purpose(), subject));
	}

	void passed(AppointmentSlot slot, Wait wait, BookableSubject subject) {
		write("booking/wait/" + wait.id() + "/passed", Importance.NORMAL, subject,
				new Subject("booking-wait", wait.id()), "booking.notice.passed",
				facts(this.calendars.require(slot.calendar()), subject, slot.startsAt()),
				bookPath(wait.purpose(), subject));
	}

	private void tell(Appointment one, BookableSubject subject, BookingCalendar calendar, String what,
			Importance importance, Map<String, String> more) {
		tell(one, subject, calendar, what, importance, more, key(one));
	}

	private static String key(Appointment one) {
		return "booking/" + one.id() + "/" + one.sequence();
	}

	private void tell(Appointment one, BookableSubject subject, BookingCalendar calendar, String what,
			Importance importance, Map<String, String> more, String key) {
		Map<String, String> facts = facts(calendar, subject, one.startsAt());
		facts.put("code", one.code());
		facts.putAll(more);
		boolean again = !one.state().isLive();
		write(key, importance, subject, new Subject(APPOINTMENT, one.id()), "booking.notice." + what, facts,
				again ? bookPath(one.purpose(), subject) : "my/appointments/" + one.id());
	}

	private String bookPath(String purpose, BookableSubject subject) {
		return this.purposes.require(purpose).path() + "/" + subject.subject().id();
	}

	private void write(String key, Importance importance, BookableSubject subject, Subject about, String textKey,
			Map<String, String> facts, String link) {
		PurchaseId purchase = subject.purchase();
		if (purchase != null) {
			this.notices.write(List.of(new NewNotice(key, CATEGORY, importance, subject.project(), purchase, about,
					textKey, facts, link, Acknowledgement.NONE)));
		}
	}

	private Map<String, String> facts(BookingCalendar calendar, BookableSubject subject, Instant startsAt) {
		Map<String, String> facts = new HashMap<>();
		facts.put("purpose", this.purposes.require(calendar.purpose()).textKey() + ".name");
		facts.put("unit", subject.label());
		facts.put("day", day(startsAt).toString());
		facts.put("time", time(startsAt));
		Place place = calendar.place();
		facts.put("place", place.chinese());
		facts.put("place.en", place.english());
		return facts;
	}

	private void setDue(Appointment one, BookingCalendar calendar) {
		Place place = calendar.place();
		this.dueDates.set(List.of(new NewDueDate(kind(one), new Subject(APPOINTMENT, one.id()), one.project(),
				one.purchase(), day(one.startsAt()),
				Map.of("time", time(one.startsAt()), "place", place.chinese(), "place.en", place.english(), "bring",
						this.purposes.require(one.purpose()).textKey() + ".bring", "code", one.code()))));
	}

	private void withdrawDue(Appointment one) {
		this.dueDates.withdraw(kind(one), List.of(new Subject(APPOINTMENT, one.id())));
	}

	private static String kind(Appointment one) {
		return APPOINTMENT + "." + one.purpose();
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	private String time(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

}
