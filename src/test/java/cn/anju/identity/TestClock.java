package cn.anju.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import cn.anju.core.PhoneNumber;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;

/**
 * A clock that stands still until a test moves it, and a channel that keeps the codes.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	@Bean
	SentCodes sentCodes() {
		return new SentCodes();
	}

	/** Where Vaadin's servlet would take over, a test without a server stops. */
	@Bean
	InitializingBean stopAtVaadin(MockServletContext context) {
		return () -> context.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
	}

	/** A clock to be moved forward only. */
	public static class MovableClock extends Clock {

		private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-19T02:00:00Z"));

		public void forward(Duration by) {
			this.now.updateAndGet((instant) -> instant.plus(by));
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(instant(), zone);
		}

		@Override
		public Instant instant() {
			return this.now.get();
		}

	}

	/** A channel that brings codes to the test. */
	public static class SentCodes implements CodeSender {

		private final ConcurrentHashMap<PhoneNumber, String> codes = new ConcurrentHashMap<>();

		private volatile boolean broken;

		@Override
		public void send(PhoneNumber to, String code) {
			if (this.broken) {
				throw new IllegalStateException("The channel is down");
			}
			this.codes.put(to, code);
		}

		@Override
		public boolean configured() {
			return true;
		}

		public String to(PhoneNumber phone) {
			return this.codes.getOrDefault(phone, "");
		}

		public void setBroken(boolean broken) {
			this.broken = broken;
		}

	}

}
