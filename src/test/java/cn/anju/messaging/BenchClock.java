package cn.anju.messaging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.identity.Sealed;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets a bench make the clock tick, and fill what it reads. */
public class BenchClock {

	private static final int CHUNK = 5_000;

	private final Tick tick;

	private final Courier courier;

	private final Sealed sealed;

	private final JdbcTemplate jdbc;

	/** Takes the clock's parts. */
	public BenchClock(ApplicationContext beans) {
		this.tick = beans.getBean(Tick.class);
		this.courier = beans.getBean(Courier.class);
		this.sealed = beans.getBean(Sealed.class);
		this.jdbc = beans.getBean(JdbcTemplate.class);
	}

	/** Does what the clock does each minute. */
	public void tick() {
		this.tick.run();
	}

	/** Does the part of it that ends with the last committed notice. */
	public void tellWhatIsDue() {
		this.tick.tellWhatIsDue();
	}

	/**
	 * Sends what is due on a channel until nothing is left.
	 * @return how many nudges the provider has taken
	 */
	public int send(Channel channel) {
		int all = 0;
		for (int sent = -1; sent != 0;) {
			sent = this.courier.run(channel);
			all += sent;
		}
		return all;
	}

	/**
	 * Makes households of one or two buyers who want to be nudged on a channel.
	 * @param count how many
	 * @param project the project of all of them
	 */
	public void households(int count, long project, String channel) {
		for (int from = 0; from < count; from += CHUNK) {
			List<Object[]> cards = new ArrayList<>();
			List<Object[]> members = new ArrayList<>();
			List<Object[]> addresses = new ArrayList<>();
			for (int i = from; i < Math.min(from + CHUNK, count); i++) {
				long purchase = i + 1L;
				cards.add(new Object[] { purchase, project, "晶都花园 1栋 " + i, "欧阳静" });
				for (int buyer = 0; buyer <= i % 2; buyer++) {
					long person = Ids.next();
					members.add(new Object[] { purchase, person, (buyer == 0) ? "BUYER" : "CO_BUYER", project });
					String address = "199" + person;
					addresses.add(new Object[] { channel, person, this.sealed.encrypt(address),
							this.sealed.lookup(address) });
				}
			}
			this.jdbc.batchUpdate("insert into messaging_households (purchase_id, project_id, unit, buyers, released)"
					+ " values (?, ?, ?, ?, 1)", cards);
			this.jdbc.batchUpdate(
					"insert into messaging_members (purchase_id, person_id, role, project_id) values (?, ?, ?, ?)",
					members);
			this.jdbc
				.batchUpdate("insert into messaging_addresses (channel, recipient_id, address_sealed, address_lookup,"
						+ " language, tries, confirmed_at) values (?, ?, ?, ?, 'zh-CN', 0, now(6))", addresses);
		}
	}

	/**
	 * Sets due dates that the clock has looked at: each purchase in turn.
	 * @param count how many
	 * @param kind the kind
	 * @param subjects the kind of their subjects, of which each has one
	 * @param day gives the due day of each
	 */
	public void dueDates(int count, String kind, String subjects, int purchases, long project,
			java.util.function.IntFunction<LocalDate> day) {
		for (int from = 0; from < count; from += CHUNK) {
			List<Object[]> rows = new ArrayList<>();
			for (int i = from; i < Math.min(from + CHUNK, count); i++) {
				rows.add(
						new Object[] { Ids.next(), kind, subjects, i + 1L, project, i % purchases + 1L, day.apply(i) });
			}
			this.jdbc.batchUpdate("insert into messaging_due_dates (id, kind, subject_kind, subject_id, project_id,"
					+ " purchase_id, due_on, facts, set_at, fresh) values (?, ?, ?, ?, ?, ?, ?, '{\"open\": \"321000.00\"}',"
					+ " now(6), null)", rows);
		}
	}

	/**
	 * Puts the clock's jobs into the clustered store, each second, and starts this node's
	 * scheduler.
	 * @param channel the key of the channel to send on
	 */
	public void schedule(ApplicationContext beans, String channel) throws SchedulerException {
		Scheduler scheduler = beans.getBean(Scheduler.class);
		JobDetail tick = JobBuilder.newJob(BusinessDayJob.class)
			.withIdentity("business-day")
			.storeDurably()
			.requestRecovery()
			.build();
		JobDetail delivery = JobBuilder.newJob(DeliveryJob.class)
			.withIdentity("delivery-" + channel)
			.usingJobData(DeliveryJob.CHANNEL, channel)
			.storeDurably()
			.build();
		for (JobDetail job : List.of(tick, delivery)) {
			Trigger trigger = TriggerBuilder.newTrigger()
				.forJob(job)
				.withIdentity(job.getKey().getName())
				.withSchedule(CronScheduleBuilder.cronSchedule("* * * * * ?").withMisfireHandlingInstructionDoNothing())
				.build();
			scheduler.scheduleJob(job, Set.of(trigger), true);
		}
		scheduler.start();
	}

	/** A provider on this machine that takes everything and knows a key again. */
	public static class LocalProvider implements Channel {

		/** The key under which addresses are kept. */
		public static final String KEY = "local";

		@Override
		public String key() {
			return KEY;
		}

		@Override
		public boolean configured() {
			return true;
		}

		@Override
		public boolean idempotent() {
			return true;
		}

		@Override
		public SendOutcome send(Nudge nudge) {
			return new SendOutcome(SendOutcome.Kind.SENT, "");
		}

	}

	/**
	 * A provider that keeps a record of its own, as a provider elsewhere would: what it
	 * has taken stays taken when the node is killed. It knows no key again.
	 */
	public static class RecordedProvider extends LocalProvider {

		/** The key under which addresses are kept. */
		public static final String KEY = "recorded";

		private final JdbcTemplate jdbc;

		/** Takes the connections of the record, each statement committed by itself. */
		public RecordedProvider(JdbcTemplate jdbc) {
			this.jdbc = jdbc;
		}

		@Override
		public String key() {
			return KEY;
		}

		@Override
		public boolean idempotent() {
			return false;
		}

		@Override
		public SendOutcome send(Nudge nudge) {
			this.jdbc.update("insert into chaos_taken (nudge_key) values (?)", nudge.key());
			return super.send(nudge);
		}

	}

}
