package cn.anju.bench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.messaging.BenchClock;
import cn.anju.messaging.BenchClock.RecordedProvider;

/**
 * A node of the chaos: the clock's jobs in Quartz's clustered store, each second, in the
 * time that the bench says, and a provider that writes down everything it is asked for.
 * It ends only by being killed.
 */
final class ChaosNode {

	private ChaosNode() {
	}

	/**
	 * Runs until it is killed.
	 * @param args the URL of the database
	 */
	public static void main(String[] args) throws Exception {
		MovingClock clock = new MovingClock();
		clock.set(Instant.parse("2026-11-01T16:00:00Z"));
		ConfigurableApplicationContext node = Anju.with(args[0], clock, (context) -> {
			GenericApplicationContext beans = (GenericApplicationContext) context;
			beans.registerBean("recordedProvider", RecordedProvider.class);
		}, "--anju.messaging.clock-tolerance=0",
				"--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
						+ "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
						+ "com.vaadin.flow.spring.VaadinScopesConfig,org.springframework.boot.security.autoconfigure."
						+ "UserDetailsServiceAutoConfiguration",
				"--spring.quartz.auto-startup=false");
		JdbcTemplate jdbc = node.getBean(JdbcTemplate.class);
		Thread.ofVirtual().start(() -> follow(jdbc, clock));
		new BenchClock(node).schedule(node, RecordedProvider.KEY);
		System.out.println("ready");
		new CountDownLatch(1).await();
	}

	/** The time of the bench, twenty times a second. */
	private static void follow(JdbcTemplate jdbc, MovingClock clock) {
		while (true) {
			try {
				clock.set(jdbc.queryForObject("select now_at from chaos_clock", LocalDateTime.class)
					.toInstant(ZoneOffset.UTC));
				Thread.sleep(50);
			}
			catch (InterruptedException _) {
				return;
			}
			catch (RuntimeException ex) {
				System.err.println("The time of the bench cannot be read: " + ex.getMessage());
			}
		}
	}

}
