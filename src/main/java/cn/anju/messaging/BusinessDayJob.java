package cn.anju.messaging;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/**
 * The minute of the clock, on one node; a node that is killed in it is followed by
 * another.
 */
@DisallowConcurrentExecution
class BusinessDayJob implements Job {

	private final Tick tick;

	BusinessDayJob(Tick tick) {
		this.tick = tick;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.tick.run();
	}

}
