package cn.anju.booking.ui.owner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import cn.anju.booking.AppointmentSlot;
import cn.anju.booking.Readiness.Lack;
import cn.anju.core.Days;
import cn.anju.core.Texts;

import org.springframework.stereotype.Component;

/** Writes times and texts of bookings for owners. */
@Component
class VisitWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	VisitWords(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	LocalTime time(Instant instant) {
		return LocalTime.ofInstant(instant, this.clock.getZone());
	}

	String hour(Instant instant) {
		return TIME.format(time(instant));
	}

	String written(LocalDate day, Locale locale) {
		return this.days.written(day, locale);
	}

	/** Such as 12月21日 周一 10:00. */
	String written(Instant instant, Locale locale) {
		return this.days.written(instant, locale);
	}

	/** Such as 12月21日 周一 10:00–11:30. */
	String written(Instant from, Instant until, Locale locale) {
		return written(from, locale) + "–" + hour(until);
	}

	String written(AppointmentSlot slot, Locale locale) {
		return written(slot.startsAt(), slot.endsAt(), locale);
	}

	String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

	String lack(Lack lack, Locale locale) {
		return this.texts.of(locale, lack.textKey(), lack.facts().toArray());
	}

	boolean isOver(Instant instant) {
		return !instant.isAfter(this.clock.instant());
	}

	LocalDate today() {
		return this.days.today();
	}

}
