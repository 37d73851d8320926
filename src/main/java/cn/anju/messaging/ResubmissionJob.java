package cn.anju.messaging;

import java.time.Duration;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Hands events again to listeners that failed or were cut off more than two minutes ago
 * (Modulith marks the latter as failed); each minute, on one node.
 */
@DisallowConcurrentExecution
class ResubmissionJob implements Job {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final FailedEventPublications publications;

	ResubmissionJob(FailedEventPublications publications) {
		this.publications = publications;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.publications.resubmit(ResubmissionOptions.defaults().withMinAge(PATIENCE));
	}

}
