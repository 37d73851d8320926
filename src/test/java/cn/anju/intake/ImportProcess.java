package cn.anju.intake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.env.Environment;

import cn.anju.Application;

/**
 * The process that {@code bin/import} starts, on the schema, the keys and the folder of
 * the test's own application.
 */
final class ImportProcess {

	private ImportProcess() {
	}

	static Process start(Environment environment, String kind, Path file, int chunk, Path output) {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
				Application.class.getName(), "import", kind, file.toAbsolutePath().toString())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment()
			.putAll(Map.of("SPRING_PROFILES_ACTIVE", "development", "ANJU_DATABASE_URL",
					setting(environment, "spring.datasource.url"), "ANJU_DATABASE_USER",
					setting(environment, "spring.datasource.username"), "ANJU_DATABASE_PASSWORD",
					setting(environment, "spring.datasource.password"), "ANJU_ENCRYPTION_KEY",
					setting(environment, "anju.identity.encryption-key"), "ANJU_LOOKUP_KEY",
					setting(environment, "anju.identity.lookup-key"), "ANJU_DATA", setting(environment, "anju.data"),
					"ANJU_INTAKE_CHUNK", Integer.toString(chunk)));
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String setting(Environment environment, String name) {
		return Objects.requireNonNull(environment.getProperty(name));
	}

	/** Without the classes of the tests, as in the jar. */
	private static String classPath() {
		String own = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
			.orElse(System.getProperty("java.class.path"));
		return Arrays.stream(own.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
