package cn.anju.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.CoreSettings;

import org.springframework.stereotype.Component;

/** When somebody may be called: on working days, while the office is open (C2). */
@Component
class WorkingHours {

	private final WorkingCalendars calendars;

	private final MessagingSettings settings;

	private final CoreSettings core;

	WorkingHours(WorkingCalendars calendars, MessagingSettings settings, CoreSettings core) {
		this.calendars = calendars;
		this.settings = settings;
		this.core = core;
	}

	Instant opening(LocalDate day) {
		return day.atTime(this.settings.officeOpens()).atZone(this.core.zone()).toInstant();
	}

	/** The instant itself if the office is open then, else its next opening. */
	Instant next(Instant instant) {
		ZonedDateTime local = instant.atZone(this.core.zone());
		LocalDate day = local.toLocalDate();
		LocalTime time = local.toLocalTime();
		if (!this.calendars.national().isWorkingDay(day) || !time.isBefore(this.settings.officeCloses())) {
			return opening(this.calendars.national().onOrAfter(day.plusDays(1)));
		}
		return time.isBefore(this.settings.officeOpens()) ? opening(day) : instant;
	}

	/** The first working day after a day. */
	LocalDate nextDay(LocalDate day) {
		return this.calendars.national().onOrAfter(day.plusDays(1));
	}

	/** The business day of an instant. */
	LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.core.zone());
	}

}
