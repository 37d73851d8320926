package cn.anju.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built application in a process of its own, unpacked as in use and as a demo, so
 * that its pages show the codes.
 */
final class Server implements AutoCloseable {

	private static final int PATIENCE = 240;

	private final Process process;

	private final String address;

	Server(String jar, String port, String url, HttpClient http, File log) throws IOException, InterruptedException {
		this.address = "http://localhost:" + port;
		// the heap and the collector of docker-compose.yml's nodes
		ProcessBuilder start = new ProcessBuilder(java("java"), "-Xmx1g", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "-jar", jar, "--anju.identity.codes.per-address-and-hour=100000",
				// each database is a new one: what an earlier demo left in the folder
				// does not belong to it
				"--anju.data=" + Files.createTempDirectory(log.getParentFile().toPath(), "session"));
		start.environment()
			.putAll(Map.of("ANJU_DATABASE_URL", url, "ANJU_PORT", port, "SPRING_PROFILES_ACTIVE", "development,demo"));
		this.process = start.redirectErrorStream(true).redirectOutput(log).start();
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroy));
		for (int second = 0; !ready(http); second++) {
			if (second > PATIENCE || !this.process.isAlive()) {
				throw new IOException("The application does not start; its log is " + log);
			}
			TimeUnit.SECONDS.sleep(1);
		}
	}

	private boolean ready(HttpClient http) throws InterruptedException {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/actuator/health/readiness"))
				.timeout(Duration.ofSeconds(10))
				.build();
			return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException _) {
			return false;
		}
	}

	String address() {
		return this.address;
	}

	/** Collects garbage and gives how many bytes all live objects have. */
	long liveBytes() throws IOException, InterruptedException {
		Process histogram = new ProcessBuilder(java("jcmd"), Long.toString(this.process.pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		histogram.waitFor();
		String total = text.lines()
			.filter((line) -> line.startsWith("Total"))
			.findFirst()
			.orElseThrow(() -> new IOException("No histogram: " + text));
		return Long.parseLong(total.strip().split("\\s+")[2]);
	}

	private static String java(String program) {
		return Path.of(System.getProperty("java.home"), "bin", program).toString();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
