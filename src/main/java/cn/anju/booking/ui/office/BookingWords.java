package cn.anju.booking.ui.office;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.booking.Appointment;
import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.AppointmentState;
import cn.anju.booking.BookingEntry;
import cn.anju.booking.BookingPurpose;
import cn.anju.core.Days;
import cn.anju.core.FactTexts;
import cn.anju.core.Texts;
import cn.anju.shell.State;

import org.springframework.stereotype.Component;

/** How the boards read days, times and states. */
@Component
class BookingWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final List<String> TIMES_OF_HISTORY = List.of("at", "was");

	private final Texts texts;

	private final FactTexts facts;

	private final Days days;

	private final Clock clock;

	BookingWords(Texts texts, FactTexts facts, Days days, Clock clock) {
		this.texts = texts;
		this.facts = facts;
		this.days = days;
		this.clock = clock;
	}

	LocalDate today() {
		return this.days.today();
	}

	Instant now() {
		return this.clock.instant();
	}

	/** The business zone, as browsers name it. */
	String zone() {
		return this.clock.getZone().getId();
	}

	LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	LocalTime timeOf(Instant instant) {
		return LocalTime.ofInstant(instant, this.clock.getZone());
	}

	Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

	String day(LocalDate day, Locale locale) {
		return this.days.written(day, locale);
	}

	String weekday(DayOfWeek day, Locale locale) {
		return day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.supported(locale));
	}

	String at(Instant instant, Locale locale) {
		return this.days.written(instant, locale);
	}

	/** An hour of today alone, of another day with the day. */
	String near(Instant instant, Locale locale) {
		return dayOf(instant).equals(today()) ? time(instant) : at(instant, locale);
	}

	String time(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	String time(LocalTime time) {
		return TIME.format(time);
	}

	String times(AppointmentSlot slot) {
		return time(slot.startsAt()) + "–" + time(slot.endsAt());
	}

	String purpose(BookingPurpose purpose, Locale locale) {
		return this.texts.of(locale, purpose.textKey() + ".name");
	}

	/** Whoever is expected and has not come is for the clerk to look after. */
	boolean isAwaited(Appointment one) {
		return (one.state() == AppointmentState.BOOKED || one.state() == AppointmentState.CONFIRMED)
				&& one.startsAt().isBefore(now());
	}

	State glyph(Appointment one) {
		if (isAwaited(one)) {
			return State.NEED;
		}
		return switch (one.state()) {
			case BOOKED -> State.TODO;
			case CONFIRMED, CANCELLED_BY_OWNER, CANCELLED_BY_STAFF -> State.WAIT;
			case CHECKED_IN -> State.NOW;
			case DONE -> State.DONE;
			case NO_SHOW -> State.LATE;
		};
	}

	String state(Appointment one, Locale locale) {
		return isAwaited(one) ? this.texts.of(locale, "booking.mark.awaited")
				: this.texts.of(locale, one.state().key());
	}

	/** The history keeps instants as they are stored. */
	String entry(BookingEntry entry, Locale locale) {
		Map<String, String> written = new HashMap<>(entry.facts());
		TIMES_OF_HISTORY.forEach((name) -> written.computeIfPresent(name,
				(_, instant) -> this.days.written(Instant.parse(instant), locale)));
		return this.facts.of(locale, entry.textKey(), written);
	}

	String text(Locale locale, String key, Object... mentioned) {
		return this.texts.of(locale, key, mentioned);
	}

}
