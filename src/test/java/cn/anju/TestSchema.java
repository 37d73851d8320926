package cn.anju;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every Spring context of a test run a schema, keys and a folder of its own, and
 * drops the schema when the context closes. The server is named by ANJU_DATABASE_URL,
 * ANJU_DATABASE_USER and ANJU_DATABASE_PASSWORD, which {@code bin/test} sets.
 */
public class TestSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String schema = "anju_test_" + UUID.randomUUID().toString().substring(0, 8);
		execute("create database " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
		Path folder = folder();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test-schema", settings(schema, folder)));
		context.addApplicationListener((ApplicationListener<ContextClosedEvent>) (closed) -> {
			if (closed.getApplicationContext() == context) {
				execute("drop database if exists " + schema);
				FileSystemUtils.deleteRecursively(folder.toFile());
			}
		});
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("anju-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> settings(String schema, Path folder) {
		return Map.of("spring.datasource.url", server() + schema, "spring.datasource.username", user(),
				"spring.datasource.password", password(), "spring.datasource.hikari.maximum-pool-size", 10, "anju.data",
				folder.toString(), "anju.identity.encryption-key", key(), "anju.identity.lookup-key", key());
	}

	private static String key() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static void execute(String sql) {
		try (Connection connection = DriverManager.getConnection(server(), user(), password())) {
			connection.createStatement().execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Tests need a MySQL server: start them with bin/test", ex);
		}
	}

	/** The URL up to the name of the database. */
	private static String server() {
		String url = System.getenv("ANJU_DATABASE_URL");
		if (url == null) {
			throw new IllegalStateException("Tests need ANJU_DATABASE_URL: start them with bin/test");
		}
		return url.substring(0, url.indexOf('/', "jdbc:mysql://".length()) + 1);
	}

	private static String user() {
		return Optional.ofNullable(System.getenv("ANJU_DATABASE_USER")).orElse("anju");
	}

	private static String password() {
		return Optional.ofNullable(System.getenv("ANJU_DATABASE_PASSWORD")).orElse("");
	}

}
