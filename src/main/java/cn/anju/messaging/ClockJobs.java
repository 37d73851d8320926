package cn.anju.messaging;

import java.util.TimeZone;

import cn.anju.core.CoreSettings;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The whole schedule of Anju: each job runs once a minute on one node of the cluster. A
 * command without a web server has no clock.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ClockJobs {

	@Bean
	JobDetail businessDayJob() {
		return job(BusinessDayJob.class, "business-day");
	}

	@Bean
	Trigger businessDayTrigger(CoreSettings settings) {
		return eachMinute("business-day", 2, settings);
	}

	@Bean
	JobDetail resubmissionJob() {
		return job(ResubmissionJob.class, "resubmission");
	}

	@Bean
	Trigger resubmissionTrigger(CoreSettings settings) {
		return eachMinute("resubmission", 32, settings);
	}

	private static JobDetail job(Class<? extends Job> type, String name) {
		return JobBuilder.newJob(type).withIdentity(name).storeDurably().requestRecovery().build();
	}

	private static Trigger eachMinute(String job, int second, CoreSettings settings) {
		CronScheduleBuilder schedule = CronScheduleBuilder.cronSchedule(second + " * * * * ?")
			.inTimeZone(TimeZone.getTimeZone(settings.zone()))
			.withMisfireHandlingInstructionDoNothing();
		return TriggerBuilder.newTrigger().forJob(job).withIdentity(job).withSchedule(schedule).build();
	}

}
