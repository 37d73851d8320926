package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;

import cn.anju.core.DayStarted;
import cn.anju.core.Utc;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces each business day once in the whole cluster. The row of the day and the
 * publications to the listeners are committed together: a node that is killed in between
 * has announced nothing, and the next minute announces it.
 */
@Component
class BusinessDay {

	private final JdbcClient client;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BusinessDay(JdbcClient client, ApplicationEventPublisher events, Clock clock) {
		this.client = client;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Announces the present business day unless it has been announced. Days on which no
	 * node was running are not made up for: listeners compare dates.
	 * @return whether this call announced it
	 */
	@Transactional
	public boolean announce() {
		LocalDate today = LocalDate.now(this.clock);
		this.client.sql("insert into messaging_days (day) values (?) on duplicate key update day = values(day)")
			.param(today)
			.update();
		int written = this.client
			.sql("update messaging_days set started_at = :now where day = :day and started_at is null")
			.param("day", today)
			.param("now", Utc.column(this.clock.instant()))
			.update();
		if (written == 1) {
			this.events.publishEvent(new DayStarted(today));
		}
		return written == 1;
	}

}
