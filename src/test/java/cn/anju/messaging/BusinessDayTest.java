package cn.anju.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import cn.anju.StandInUsersTest;
import cn.anju.core.DayStarted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.impl.matchers.GroupMatcher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@StandInUsersTest
class BusinessDayTest {

	private static final String OF_THIS_TEST = "LISTENER_ID like '%BusinessDayTest%'";

	/** What everybody has heard is deleted. */
	private static final String HEARD = "HEARD";

	@Autowired
	private BusinessDay day;

	@Autowired
	private Listening listening;

	@Autowired
	private JdbcClient client;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private FailedEventPublications failed;

	@Autowired
	private EventPublicationRegistry registry;

	@Autowired
	private Clock clock;

	@BeforeEach
	void no_day_has_begun() {
		this.client.sql("delete from messaging_days").update();
		this.client.sql("delete from EVENT_PUBLICATION").update();
		this.listening.begin(0);
	}

	@Test
	void a_day_is_announced_once_however_many_nodes_look() throws Exception {
		Callable<Boolean> look = this.day::announce;
		int announced = 0;
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var result : nodes.invokeAll(List.of(look, look, look, look))) {
				announced += result.get() ? 1 : 0;
			}
		}
		assertThat(announced).isEqualTo(1);
		assertThat(this.listening.next()).isNotNull();
		assertThat(this.listening.isQuiet()).isTrue();
	}

	@Test
	void a_node_that_dies_before_the_commit_has_announced_nothing() throws Exception {
		this.transaction.executeWithoutResult((status) -> {
			this.day.announce();
			status.setRollbackOnly();
		});
		assertThat(this.day.announce()).isTrue();
		assertThat(this.listening.next()).isNotNull();
		assertThat(this.listening.isQuiet()).isTrue();
	}

	@Test
	void a_listener_that_failed_hears_the_event_again_after_two_minutes() throws Exception {
		this.listening.begin(1);
		this.day.announce();
		assertThat(this.listening.next()).isNotNull();
		awaitStatus("FAILED");
		resubmit();
		assertThat(status()).isEqualTo("FAILED");
		makeOlder();
		resubmit();
		assertThat(this.listening.next()).isNotNull();
		awaitStatus(HEARD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUBLISHED", "PROCESSING", "RESUBMITTED" })
	void a_listener_that_was_killed_hears_the_event_again_after_two_minutes(String killedWhile) throws Exception {
		this.listening.begin(1);
		this.day.announce();
		assertThat(this.listening.next()).isNotNull();
		awaitStatus("FAILED");
		this.client.sql("update EVENT_PUBLICATION set STATUS = ? where " + OF_THIS_TEST).param(killedWhile).update();
		resubmit();
		assertThat(status()).isEqualTo(killedWhile);
		makeOlder();
		resubmit();
		assertThat(this.listening.next()).isNotNull();
		awaitStatus(HEARD);
	}

	private void makeOlder() {
		this.client
			.sql("update EVENT_PUBLICATION set PUBLICATION_DATE = PUBLICATION_DATE - interval 3 minute,"
					+ " LAST_RESUBMISSION_DATE = PUBLICATION_DATE")
			.update();
	}

	private void resubmit() {
		new ResubmissionJob(this.registry, this.failed, this.clock).resubmit();
	}

	@Test
	void a_scheduler_on_the_clustered_store_announces_the_day() throws Exception {
		this.scheduler.start();
		try {
			this.scheduler.triggerJob(new JobKey("business-day"));
			assertThat(this.listening.next()).isNotNull();
			awaitStatus(HEARD);
		}
		finally {
			this.scheduler.standby();
		}
	}

	@Test
	void the_jobs_stand_in_a_clustered_store() throws Exception {
		assertThat(this.scheduler.getMetaData().isJobStoreClustered()).isTrue();
		assertThat(this.scheduler.getJobKeys(GroupMatcher.anyJobGroup())).contains(new JobKey("business-day"),
				new JobKey("resubmission"));
	}

	private void awaitStatus(String status) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (!status.equals(status())) {
			assertThat(System.nanoTime()).as("the publication is not " + status + " but " + status()).isLessThan(end);
			Thread.onSpinWait();
		}
	}

	private String status() {
		return this.client.sql("select STATUS from EVENT_PUBLICATION where " + OF_THIS_TEST)
			.query(String.class)
			.optional()
			.orElse(HEARD);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		Listening listening() {
			return new Listening();
		}

	}

	static class Listening {

		private final LinkedBlockingQueue<LocalDate> heard = new LinkedBlockingQueue<>();

		private final AtomicInteger failures = new AtomicInteger();

		@ApplicationModuleListener
		public void on(DayStarted event) {
			this.heard.add(event.date());
			if (this.failures.getAndDecrement() > 0) {
				throw new IllegalStateException("cut off");
			}
		}

		public LocalDate next() throws InterruptedException {
			return this.heard.poll(60, TimeUnit.SECONDS);
		}

		public boolean isQuiet() {
			return this.heard.isEmpty();
		}

		public void begin(int failing) {
			this.heard.clear();
			this.failures.set(failing);
		}

	}

}
