package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/**
 * Hands events again to listeners that failed or were cut off, once the event is older
 * than two minutes; each minute, on one node. Modulith's own republishing at a restart
 * does not know of other nodes.
 */
@DisallowConcurrentExecution
class ResubmissionJob implements Job {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final EventPublicationRegistry registry;

	private final FailedEventPublications failed;

	private final Clock clock;

	ResubmissionJob(EventPublicationRegistry registry, FailedEventPublications failed, Clock clock) {
		this.registry = registry;
		this.failed = failed;
		this.clock = clock;
	}

	@Override
	public void execute(JobExecutionContext context) {
		resubmit();
	}

	void resubmit() {
		// a listener that was killed never says that it failed
		this.registry.markStalePublicationsFailed((_) -> PATIENCE);
		Instant latest = this.clock.instant().minus(PATIENCE);
		this.failed.resubmit(ResubmissionOptions.defaults()
			.withFilter((publication) -> publication.getPublicationDate().isBefore(latest)));
	}

}
