package cn.anju;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/**
 * The wire between the application and its MySQL server, which a test cuts and mends: to
 * the application the server is gone, connections that were open are dead.
 */
final class CutWire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Pattern SERVER = Pattern.compile("jdbc:mysql://([^:/]+):(\\d+)/");

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private volatile boolean cut;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String url = String.valueOf(context.getEnvironment().getProperty("spring.datasource.url"));
		Matcher server = SERVER.matcher(url);
		if (!server.find()) {
			throw new IllegalStateException("The test's server has no port: " + url);
		}
		InetSocketAddress target = new InetSocketAddress(server.group(1), Integer.parseInt(server.group(2)));
		try {
			ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			Thread.ofVirtual().start(() -> listen(ear, target));
			String instead = "jdbc:mysql://127.0.0.1:" + ear.getLocalPort() + "/" + url.substring(server.end());
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("cut-wire", Map.of("spring.datasource.url", instead)));
			context.getBeanFactory().registerSingleton("cutWire", this);
			context.addApplicationListener((ApplicationListener<ContextClosedEvent>) (_) -> close(ear));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void cut() {
		this.cut = true;
		this.open.forEach(CutWire::close);
		this.open.clear();
	}

	void mend() {
		this.cut = false;
	}

	private void listen(ServerSocket ear, InetSocketAddress target) {
		while (!ear.isClosed()) {
			try {
				Socket application = ear.accept();
				if (this.cut) {
					close(application);
					continue;
				}
				Socket server = new Socket(target.getAddress(), target.getPort());
				this.open.addAll(List.of(application, server));
				Thread.ofVirtual().start(() -> carry(application, server));
				Thread.ofVirtual().start(() -> carry(server, application));
			}
			catch (IOException _) {
				// the application's side sees a connection that is not served
			}
		}
	}

	private static void carry(Socket from, Socket to) {
		try (InputStream in = from.getInputStream()) {
			in.transferTo(to.getOutputStream());
		}
		catch (IOException _) {
			// cut, or closed by one side
		}
		close(from);
		close(to);
	}

	private static void close(AutoCloseable one) {
		try {
			one.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
