package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.anju.core.EachMinute;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does each minute, on one node (D-09): announces the day, sweeps the days
 * that have not been swept in their order, looks at what was set since, has somebody
 * called where an important notice lies unread, does what other modules do by time, and
 * hands new notices to the channels. Each step is a transaction of its own and can be
 * repeated; one that fails does not keep the others from being done.
 */
@Component
class Tick {

	private static final Logger log = LoggerFactory.getLogger(Tick.class);

	private static final int CHUNK = 10_000;

	private final ClockCheck check;

	private final BusinessDay day;

	private final Sweep sweep;

	private final Escalation escalation;

	private final Dispatch dispatch;

	private final InboxWatch watch;

	private final List<EachMinute> works;

	private final JdbcClient client;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Tick(ClockCheck check, BusinessDay day, Sweep sweep, Escalation escalation, Dispatch dispatch, InboxWatch watch,
			List<EachMinute> works, JdbcClient client, TransactionTemplate transaction, Clock clock) {
		this.check = check;
		this.day = day;
		this.sweep = sweep;
		this.escalation = escalation;
		this.dispatch = dispatch;
		this.watch = watch;
		this.works = works;
		this.client = client;
		this.transaction = transaction;
		this.clock = clock;
	}

	void run() {
		if (this.check.agrees()) {
			tellWhatIsDue();
			this.works.forEach((work) -> step(work.what(), work::run));
			followUp();
			this.watch.lookSoon();
		}
	}

	/** Up to the last notice in an inbox. */
	void tellWhatIsDue() {
		step("announce the day", this.day::announce);
		step("sweep the day", this::sweepDays);
		step("look at fresh due dates", this::sweepFresh);
	}

	private void followUp() {
		step("look for unread notices", () -> this.transaction.executeWithoutResult((_) -> this.escalation.look()));
		step("hand notices to the channels", this.dispatch::run);
	}

	private static void step(String what, Runnable step) {
		long began = System.nanoTime();
		try {
			step.run();
			log.debug("To {} took {} ms", what, (System.nanoTime() - began) / 1_000_000);
		}
		catch (RuntimeException ex) {
			log.error("The clock could not {}; trying again in a minute", what, ex);
		}
	}

	/** Days without a running node are made up for, the earliest first. */
	private void sweepDays() {
		LocalDate today = LocalDate.now(this.clock);
		// a clock that had run away has swept them too early
		this.client.sql("delete from messaging_days where day > ?").param(today).update();
		LocalDate first = lastSwept().map((day) -> day.plusDays(1)).orElse(today);
		first.datesUntil(today.plusDays(1)).forEach((day) -> this.transaction.executeWithoutResult((_) -> sweep(day)));
	}

	private Optional<LocalDate> lastSwept() {
		return this.client.sql("select max(day) from messaging_days where swept_at is not null")
			.query(LocalDate.class)
			.optional();
	}

	private void sweep(LocalDate day) {
		this.client.sql("insert into messaging_days (day) values (?) on duplicate key update day = values(day)")
			.param(day)
			.update();
		boolean swept = this.client.sql("select swept_at is not null from messaging_days where day = ? for update")
			.param(day)
			.query(Boolean.class)
			.single();
		if (!swept) {
			this.sweep.ofDay(day);
			this.client.sql("update messaging_days set swept_at = ? where day = ?")
				.params(Utc.column(this.clock.instant()), day)
				.update();
		}
	}

	private void sweepFresh() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((_) -> sweepSomeFresh()));
		}
	}

	/** What another transaction is still writing is looked at in the next minute. */
	private boolean sweepSomeFresh() {
		List<Long> ids = this.client
			.sql("select id from messaging_due_dates where fresh = 1 limit :most for update skip locked")
			.param("most", CHUNK)
			.query(Long.class)
			.list();
		if (ids.isEmpty()) {
			return false;
		}
		mark(ids, 2);
		this.sweep.ofFresh(LocalDate.now(this.clock));
		mark(ids, null);
		return ids.size() == CHUNK;
	}

	private void mark(List<Long> ids, @Nullable Integer fresh) {
		this.client.sql("update messaging_due_dates set fresh = :fresh where id in (:ids)")
			.param("fresh", fresh)
			.param("ids", ids)
			.update();
	}

}
