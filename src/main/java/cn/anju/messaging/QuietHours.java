package cn.anju.messaging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import cn.anju.core.CoreSettings;

import org.springframework.stereotype.Component;

/** When channels are silent (c.3): from nine in the evening to eight in the morning. */
@Component
class QuietHours {

	private final MessagingSettings settings;

	private final CoreSettings core;

	QuietHours(MessagingSettings settings, CoreSettings core) {
		this.settings = settings;
		this.core = core;
	}

	/** The instant itself, or the end of the quiet hours in which it lies. */
	Instant next(Instant instant) {
		ZonedDateTime local = instant.atZone(this.core.zone());
		LocalTime time = local.toLocalTime();
		if (time.isBefore(this.settings.quietUntil())) {
			return local.with(this.settings.quietUntil()).toInstant();
		}
		return time.isBefore(this.settings.quietFrom()) ? instant
				: local.plusDays(1).with(this.settings.quietUntil()).toInstant();
	}

}
