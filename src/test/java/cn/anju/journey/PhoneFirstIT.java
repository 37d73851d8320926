package cn.anju.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a phone is given, keeps, and shows when there is no net.
 */
@Journey
@Import({ TestPurchases.class, OwnersOfTwoHomes.class })
class PhoneFirstIT {

	private static final Pattern BUILD_FILE = Pattern.compile("VAADIN/build/[\\w-]+\\.js");

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private OwnersOfTwoHomes owners;

	private String site;

	@BeforeEach
	void the_site_is_there() {
		this.site = this.owners.site();
	}

	@Test
	void without_a_net_the_kept_page_opens_in_both_languages_and_what_is_kept_knows_nobody(Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("𠮷听雨");
		this.owners.signIn(phone, owner);
		phone.says("𠮷听雨");
		assertThat(async(phone, "navigator.serviceWorker.ready.then(r => done(new URL(r.scope).pathname))"))
			.isEqualTo("/my");
		phone.until("the page is kept", () -> kept(phone).size() == 2);
		assertThat(kept(phone)).containsExactlyInAnyOrder("/anju/offline", "/anju/icon.svg");
		assertThat((String) async(phone,
				"caches.match('/anju/offline').then(p => p.text()).then(t => done(t + JSON.stringify(localStorage)"
						+ " + JSON.stringify(sessionStorage)))"))
			.contains("400-000-0000")
			.doesNotContain("𠮷听雨", owner.phone(), owner.tail(), owner.unit());

		net(phone, false);
		phone.driver().get(this.site + "/my/filing");
		phone.says("没有网络").says("No connection").says("400-000-0000").picture("owner-offline");
		assertThat(phone.has("a[href='tel:400-000-0000']")).isTrue();
		net(phone, true);
		phone.says("备案").until("the page has opened by itself", () -> !phone.text().contains("没有网络"));
	}

	@Test
	void the_components_of_the_office_never_reach_a_phone(Screen phone) {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("欧阳听雨");
		this.owners.signIn(phone, owner);
		for (String path : new String[] { "/my", "/my/filing", "/my/notices", "/my/documents", "/my/profile" }) {
			phone.open(this.site + path);
			assertThat((List<?>) script(phone, """
					return ['grid', 'dialog', 'date-picker', 'upload', 'combo-box', 'text-field', 'radio-group',
						'context-menu', 'checkbox'].filter(name => customElements.get('vaadin-' + name));""")).as(path)
				.isEmpty();
		}
	}

	@Test
	void hashed_files_are_kept_for_a_year_and_everything_else_is_confirmed_when_it_has_not_changed()
			throws IOException, InterruptedException {
		Matcher file = BUILD_FILE.matcher(get("/office/sign-in").body() + index());
		assertThat(file.find()).as("the page names a file of the build").isTrue();
		assertThat(header(get("/" + file.group()), "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		for (String path : new String[] { "/anju/tokens.css", "/anju/icon.svg", "/anju/icon-192.png", "/worker.js" }) {
			HttpResponse<String> first = get(path);
			assertThat(first.statusCode()).as(path).isEqualTo(200);
			assertThat(header(first, "Cache-Control")).as(path).doesNotContain("immutable");
			assertThat(get(path, "If-Modified-Since", header(first, "Last-Modified")).statusCode()).as(path)
				.isEqualTo(304);
		}
	}

	@Test
	void the_worker_stands_where_its_scope_needs_no_leave_and_keeps_to_the_policy()
			throws IOException, InterruptedException {
		HttpResponse<String> worker = get("/worker.js");
		assertThat(header(worker, "Content-Type")).startsWith("text/javascript");
		assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(worker, "Content-Security-Policy")).contains("worker-src 'self'", "connect-src 'self'");
		HttpResponse<String> manifest = get("/anju/manifest.webmanifest");
		assertThat(header(manifest, "Content-Type")).isEqualTo("application/manifest+json");
		Matcher icon = Pattern.compile("\"src\": \"([^\"]+)\", \"sizes\": \"[^\"]+\", \"type\": \"([^\"]+)\"")
			.matcher(manifest.body());
		int icons = 0;
		while (icon.find()) {
			assertThat(header(get(icon.group(1)), "Content-Type")).isEqualTo(icon.group(2));
			icons++;
		}
		assertThat(icons).isEqualTo(4);
		HttpResponse<String> page = get("/anju/offline");
		assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
		assertThat(page.headers().firstValue("Set-Cookie")).as("asking for the page opens no session").isEmpty();
	}

	/** What the front-end build has put into the page around the application. */
	private static String index() throws IOException {
		try (var index = PhoneFirstIT.class.getResourceAsStream("/META-INF/VAADIN/webapp/index.html")) {
			return new String(java.util.Objects.requireNonNull(index).readAllBytes(),
					java.nio.charset.StandardCharsets.UTF_8);
		}
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	@SuppressWarnings("unchecked")
	private static List<String> kept(Screen phone) {
		return (List<String>) async(phone, """
				(async () => {
					const paths = [];
					for (const name of await caches.keys()) {
						for (const request of await (await caches.open(name)).keys()) {
							paths.push(new URL(request.url).pathname);
						}
					}
					done(paths);
				})()""");
	}

	private static void net(Screen phone, boolean there) {
		phone.driver().executeCdpCommand("Network.enable", Map.of());
		phone.driver()
			.executeCdpCommand("Network.emulateNetworkConditions",
					Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
	}

	private static Object async(Screen phone, String script) {
		return ((JavascriptExecutor) phone.driver())
			.executeAsyncScript("const done = arguments[arguments.length - 1]; " + script);
	}

	private static Object script(Screen phone, String script) {
		return ((JavascriptExecutor) phone.driver()).executeScript(script);
	}

}
