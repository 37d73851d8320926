package cn.anju;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of a test that says what time it is. */
@TestConfiguration(proxyBeanMethods = false)
public class StandingClock {

	@Bean
	@Primary
	SettableClock settableClock() {
		return new SettableClock();
	}

}
