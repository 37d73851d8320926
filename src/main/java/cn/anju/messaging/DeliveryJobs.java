package cn.anju.messaging;

import java.util.List;
import java.util.Set;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts a job for each channel into the clustered store; every node may do so. */
@Component
@ConditionalOnWebApplication
class DeliveryJobs implements SmartInitializingSingleton {

	private static final String EACH_TEN_SECONDS = "7/10 * * * * ?";

	private final Scheduler scheduler;

	private final List<Channel> channels;

	DeliveryJobs(Scheduler scheduler, List<Channel> channels) {
		this.scheduler = scheduler;
		this.channels = channels;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.channels.forEach(this::schedule);
	}

	private void schedule(Channel channel) {
		String name = "delivery-" + channel.key();
		JobDetail job = JobBuilder.newJob(DeliveryJob.class)
			.withIdentity(name)
			.usingJobData(DeliveryJob.CHANNEL, channel.key())
			.storeDurably()
			.build();
		Trigger trigger = TriggerBuilder.newTrigger()
			.forJob(job)
			.withIdentity(name)
			.withSchedule(CronScheduleBuilder.cronSchedule(EACH_TEN_SECONDS).withMisfireHandlingInstructionDoNothing())
			.build();
		try {
			this.scheduler.scheduleJob(job, Set.of(trigger), true);
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The job of the channel " + channel.key() + " cannot be scheduled", ex);
		}
	}

}
