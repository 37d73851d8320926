package cn.anju.messaging;

import java.util.List;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends what is due on one channel; each channel has a job of its own. */
@DisallowConcurrentExecution
class DeliveryJob implements Job {

	static final String CHANNEL = "channel";

	private final List<Channel> channels;

	private final Courier courier;

	DeliveryJob(List<Channel> channels, Courier courier) {
		this.channels = channels;
		this.courier = courier;
	}

	@Override
	public void execute(JobExecutionContext context) {
		String key = context.getMergedJobDataMap().getString(CHANNEL);
		this.channels.stream().filter((channel) -> channel.key().equals(key)).findFirst().ifPresent(this.courier::run);
	}

}
