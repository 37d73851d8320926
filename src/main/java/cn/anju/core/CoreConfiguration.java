package cn.anju.core;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the business zone. */
@Configuration(proxyBeanMethods = false)
class CoreConfiguration {

	@Bean
	Clock clock(CoreSettings settings) {
		return Clock.system(settings.zone());
	}

}
