package cn.anju.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import cn.anju.core.CoreSettings;

import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * The clock of a demo. It goes right for everybody; only the thread that prepares the
 * demo project is taken back to the days on which its steps happened, and with it what is
 * done later in consequence, such as telling owners.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock implements TaskDecorator {

	private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

	private final Clock right;

	DemoClock(CoreSettings settings) {
		this.right = Clock.system(settings.zone());
	}

	/** Does something as on an earlier day. */
	<T> T on(LocalDate day, Supplier<T> work) {
		this.back.set(Duration.ofDays(ChronoUnit.DAYS.between(day, LocalDate.now(this.right))));
		try {
			return work.get();
		}
		finally {
			this.back.remove();
		}
	}

	/** What was begun on an earlier day happens on that day, on whichever thread. */
	@Override
	public Runnable decorate(Runnable task) {
		Duration begun = this.back.get();
		return begun.isZero() ? task : () -> {
			this.back.set(begun);
			try {
				task.run();
			}
			finally {
				this.back.remove();
			}
		};
	}

	@Override
	public Instant instant() {
		return this.right.instant().minus(this.back.get());
	}

	@Override
	public ZoneId getZone() {
		return this.right.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.right.withZone(zone);
	}

}
