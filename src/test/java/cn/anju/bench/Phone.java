package cn.anju.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A buyer's phone: it signs in with a code and opens the home, as the client engine does
 * it.
 */
final class Phone {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

	private static final Pattern CODE = Pattern.compile("id=\"shown-code\">(\\d{6})<");

	private static final String SCREEN = "&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-tzo=-480&v-dstd=0"
			+ "&v-rtzo=-480&v-dston=false&v-tzid=Asia/Shanghai&v-td=true&v-pr=3&v-np=iPhone";

	/** The engine's own interval, in seconds. */
	private static final int RECONNECT = 5;

	private static final int ATTEMPTS = 6;

	private final HttpClient http;

	private final String server;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	/** The open channel for news, which stays open with the page. */
	private WebSocket push;

	Phone(HttpClient http, String server) {
		this.http = http;
		this.server = server;
	}

	/**
	 * Signs in with the code that a demo shows, and with the tail of the document the
	 * first time.
	 */
	void signIn(String number, String tail) throws IOException, InterruptedException {
		String page = get("/my/sign-in").body();
		post("/my/sign-in/code", "phone", number, "agreed", "yes", "_csrf", found(TOKEN, page));
		page = get("/my/sign-in").body();
		HttpResponse<String> entered = post("/my/sign-in", "phone", number, "code", found(CODE, page), "agreed", "yes",
				"_csrf", found(TOKEN, page));
		if (location(entered).endsWith("/my/sign-in/person")) {
			page = get("/my/sign-in/person").body();
			entered = post("/my/sign-in/person", "tail", tail, "_csrf", found(TOKEN, page));
		}
		if (!location(entered).endsWith("/my") && !location(entered).endsWith("/my/sign-in/person")) {
			throw new IOException("The sign-in led to " + location(entered));
		}
	}

	/** Opens the home: page, engine, view and push. */
	void openHome() throws IOException, InterruptedException {
		open("my");
	}

	/** Opens a page as the engine does: page, engine, view and push. */
	PhonePage open(String path) throws IOException, InterruptedException {
		if (get("/" + path).statusCode() != 200) {
			throw new IOException("The page did not open: " + path);
		}
		String start = get("/?v-r=init&location=" + path + "&query=" + SCREEN).body();
		String ui = found(Pattern.compile("\"v-uiId\":(\\d+)"), start);
		PhonePage page = new PhonePage(this, ui, found(Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]*)\""), start));
		String view = page.navigate(path);
		if (!view.contains("serverConnected") || !view.contains("aj-")) {
			throw new IOException("The page was not shown: " + view.substring(0, Math.min(300, view.length())));
		}
		listen(page, ui, found(Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]*)\""), start));
		return page;
	}

	/**
	 * Sends what the engine tells the server; gives what the server answers. What failed
	 * is sent again, as the engine does it.
	 */
	String tell(String ui, String message) throws IOException, InterruptedException {
		HttpRequest request = request("/?v-r=uidl&v-uiId=" + ui)
			.header("Content-Type", "application/json; charset=UTF-8")
			.POST(HttpRequest.BodyPublishers.ofString(message))
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		for (int again = 0; again < ATTEMPTS && answer.statusCode() != 200; again++) {
			TimeUnit.SECONDS.sleep(RECONNECT);
			answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		return answer.body();
	}

	private void listen(PhonePage page, String ui, String id) throws IOException, InterruptedException {
		String address = this.server.replaceFirst("^http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
				+ id + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5&X-Atmosphere-Transport=websocket"
				+ "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
		try {
			this.push = this.http.newWebSocketBuilder()
				.header("Cookie", cookieHeader())
				.header("Origin", this.server)
				.buildAsync(URI.create(address), new Channel(page))
				.get();
		}
		catch (ExecutionException ex) {
			throw new IOException("The channel for news did not open", ex);
		}
	}

	void close() {
		if (this.push != null) {
			this.push.abort();
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path).GET().build());
	}

	private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
		StringBuilder form = new StringBuilder();
		for (int i = 0; i < fields.length; i += 2) {
			form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=');
			form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form.toString()))
			.build());
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server + path));
		return this.cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
	}

	private String cookieHeader() {
		return this.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		for (String cookie : response.headers().allValues("set-cookie")) {
			String[] pair = cookie.split(";", 2)[0].split("=", 2);
			this.cookies.put(pair[0], pair[1]);
		}
		return response;
	}

	private static String location(HttpResponse<String> response) {
		return response.headers().firstValue("location").orElse("nowhere (" + response.statusCode() + ")");
	}

	private static String found(Pattern pattern, String in) throws IOException {
		Matcher matcher = pattern.matcher(in);
		if (!matcher.find()) {
			throw new IOException("Not found: " + pattern + " in " + in.substring(0, Math.min(300, in.length())));
		}
		return matcher.group(1);
	}

	/** The open channel of a page. */
	private static final class Channel implements WebSocket.Listener {

		private final PhonePage page;

		private final StringBuilder heard = new StringBuilder();

		Channel(PhonePage page) {
			this.page = page;
		}

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.heard.append(data);
			if (last) {
				String message = this.heard.toString();
				this.heard.setLength(0);
				this.page.hear(message);
			}
			socket.request(1);
			return null;
		}

	}

}
