package cn.anju;

import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * Starts Anju: with the web server, or, when the first argument names a command such as
 * {@code import}, without it.
 */
@Modulithic(systemName = "Anju", sharedModules = "core")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

	/**
	 * Starts the application.
	 * @param args nothing to serve; {@code import KIND FILE} to import one file and end
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(Application.class);
		if (isCommand(args)) {
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setAdditionalProfiles("command");
		}
		application.run(args);
	}

	private static boolean isCommand(String[] args) {
		return Arrays.stream(args)
			.filter((arg) -> !arg.startsWith("--"))
			.findFirst()
			.filter("import"::equals)
			.isPresent();
	}

}
