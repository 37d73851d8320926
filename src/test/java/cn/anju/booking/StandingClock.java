package cn.anju.booking;

import cn.anju.SettableClock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of a test. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClock {

	@Bean
	@Primary
	SettableClock settableClock() {
		return new SettableClock();
	}

}
