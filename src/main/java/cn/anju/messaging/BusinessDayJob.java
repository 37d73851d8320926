package cn.anju.messaging;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks each minute, on one node, whether a business day has begun. */
@DisallowConcurrentExecution
class BusinessDayJob implements Job {

	private final BusinessDay day;

	BusinessDayJob(BusinessDay day) {
		this.day = day;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.day.announce();
	}

}
