package cn.anju.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import cn.anju.Application;

/**
 * The application as a bench uses it: every service, security too, but no pages and no
 * jobs.
 */
final class Anju {

	private Anju() {
	}

	/**
	 * Starts the application on a database.
	 * @param url the database
	 * @param clock the time it lives in; the system's if {@code null}
	 * @param settings further settings, such as {@code --spring.jpa.show-sql=true}
	 */
	static ConfigurableApplicationContext start(String url, Clock clock, String... settings) {
		return start(url, clock, UnaryOperator.<DataSource>identity(), settings);
	}

	/**
	 * Starts the application with further beans.
	 * @param beans puts them into the context before it starts
	 */
	static ConfigurableApplicationContext with(String url, Clock clock,
			ApplicationContextInitializer<ConfigurableApplicationContext> beans, String... settings) {
		return start(url, clock, UnaryOperator.identity(), beans, settings);
	}

	/**
	 * Starts the application with something around its connections.
	 * @param around gives what every part of it gets its connections from
	 */
	static ConfigurableApplicationContext start(String url, Clock clock, UnaryOperator<DataSource> around,
			String... settings) {
		return start(url, clock, around, (_) -> {
		}, settings);
	}

	private static ConfigurableApplicationContext start(String url, Clock clock, UnaryOperator<DataSource> around,
			ApplicationContextInitializer<ConfigurableApplicationContext> beans, String... settings) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setAdditionalProfiles("command");
		application.setLogStartupInfo(false);
		application.addInitializers((context) -> {
			context.getBeanFactory().registerSingleton("onlyTheApplication", new OnlyTheApplication());
			context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source) ? around.apply(source) : bean;
				}
			});
			if (clock != null) {
				((GenericApplicationContext) context).registerBean("benchClock", Clock.class, () -> clock,
						(definition) -> definition.setPrimary(true));
			}
		});
		application.addInitializers(beans);
		List<String> arguments = new ArrayList<>(List.of(settings));
		arguments.addAll(List.of("--spring.datasource.url=" + url, "--spring.main.banner-mode=off",
				"--logging.level.root=WARN", "--anju.identity.codes-to-log=true"));
		return application.run(arguments.toArray(String[]::new));
	}

	/**
	 * The tests' own beans lie on the same classpath, and the command would end the
	 * process.
	 */
	private static final class OnlyTheApplication extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
			return reader.getClassMetadata().getClassName().endsWith(".ImportCommandRunner")
					|| reader.getResource().getURI().toString().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof OnlyTheApplication;
		}

		@Override
		public int hashCode() {
			return OnlyTheApplication.class.hashCode();
		}

	}

}
