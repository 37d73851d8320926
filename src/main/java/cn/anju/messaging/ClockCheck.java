package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import cn.anju.core.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares this machine's clock with the database's before anything is done by time: a
 * clock that has jumped must not tell people of days that have not come.
 */
@Component
class ClockCheck {

	private static final Logger log = LoggerFactory.getLogger(ClockCheck.class);

	private final JdbcClient client;

	private final MessagingSettings settings;

	private final Clock clock;

	ClockCheck(JdbcClient client, MessagingSettings settings, Clock clock) {
		this.client = client;
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether both clocks agree well enough, or are not compared at all. */
	boolean agrees() {
		if (this.settings.clockTolerance().isZero()) {
			return true;
		}
		Instant theirs = Utc.instant(this.client.sql("select utc_timestamp(6)").query(LocalDateTime.class).single());
		Duration apart = Duration.between(theirs, this.clock.instant());
		boolean agrees = apart.abs().compareTo(this.settings.clockTolerance()) <= 0;
		if (!agrees) {
			log.error("This machine's clock is {} ahead of the database's: nothing is done by time until they agree",
					apart);
		}
		return agrees;
	}

}
