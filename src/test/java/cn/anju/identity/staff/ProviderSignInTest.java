package cn.anju.identity.staff;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.anju.TestSchema;
import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff sign in with a provider: the whole authorization code round trip with PKCE
 * against a real authorization server on a port of its own (D-02).
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestSchema.class)
@DirtiesContext
class ProviderSignInTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final ConfigurableApplicationContext PROVIDER = TestProvider.start();

	@LocalServerPort
	private int port;

	@Autowired
	private StaffDesk desk;

	@Autowired
	private JdbcClient jdbc;

	private CookieManager cookies;

	private HttpClient http;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry settings) {
		String client = "spring.security.oauth2.client.registration.company.";
		settings.add(client + "client-id", () -> "anju");
		settings.add(client + "client-secret", () -> "client-secret");
		settings.add(client + "client-name", () -> "公司账号");
		settings.add(client + "scope", () -> "openid,email");
		settings.add("spring.security.oauth2.client.provider.company.issuer-uri",
				() -> "http://127.0.0.1:" + PROVIDER.getEnvironment().getProperty("local.server.port"));
	}

	@BeforeEach
	void startAfresh() {
		newBrowser();
		this.jdbc.sql("delete from identity_staff_logins").update();
		this.jdbc.sql("update identity_staff set provider_login = null").update();
		SecurityContextHolder
			.setContext(new SecurityContextImpl(new TestingAuthenticationToken("test", "", "ROLE_ADMINISTRATOR")));
	}

	@AfterEach
	void beNobody() {
		SecurityContextHolder.clearContext();
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	private void newBrowser() {
		this.cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
		this.http = HttpClient.newBuilder().cookieHandler(this.cookies).build();
	}

	private AccountId account(String username, String login) {
		return this.desk.create(new NewStaff(username, "张三", login, Set.of(StaffRole.of(Roles.ADMINISTRATOR, null))))
			.account();
	}

	private HttpResponse<String> open(URI address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8").build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private URI here(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private URI next(HttpResponse<?> response) {
		return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
	}

	private URI authorization() throws IOException, InterruptedException {
		return next(open(here("/oauth2/authorization/company")));
	}

	/** Signs in at the provider and comes back; gives where Anju leads to. */
	private URI signIn(String user) throws IOException, InterruptedException {
		HttpResponse<String> login = open(next(open(authorization())));
		Matcher token = TOKEN.matcher(login.body());
		assertThat(token.find()).isTrue();
		String form = Map.of("username", user, "password", "secret", "_csrf", token.group(1))
			.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpResponse<String> authorized = this.http.send(HttpRequest.newBuilder(login.uri())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
		URI callback = next(open(next(authorized)));
		assertThat(callback.getPath()).isEqualTo("/login/oauth2/code/company");
		assertThat(callback.getQuery()).startsWith("code=");
		return next(open(callback));
	}

	@Test
	void the_request_to_the_provider_carries_a_challenge_a_state_and_a_nonce() throws Exception {
		assertThat(authorization().getQuery()).contains("code_challenge=", "code_challenge_method=S256", "state=",
				"nonce=", "scope=openid email");
		assertThat(open(here("/office/sign-in")).body()).contains("/oauth2/authorization/company", "公司账号");
	}

	@Test
	void D_02_a_verified_address_that_an_administrator_entered_opens_the_office_with_the_roles_of_our_table()
			throws Exception {
		account("zhang", "Zhang@Company.test");
		String before = open(here("/office/sign-in")).headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(signIn("zhang").getPath()).isEqualTo("/office");
		assertThat(open(here("/actuator/metrics")).statusCode()).isEqualTo(200);
		assertThat(open(here("/office/password")).statusCode()).isEqualTo(200);
		assertThat(open(here("/my")).statusCode()).isEqualTo(403);
		assertThat(this.cookies.getCookieStore().getCookies()).filteredOn((c) -> c.getName().equals("anju-session"))
			.isNotEmpty()
			.noneSatisfy((cookie) -> assertThat(before).contains(cookie.getValue()));
		assertThat(before).contains("HttpOnly", "SameSite=Lax");
	}

	@Test
	void from_then_on_the_providers_own_id_counts_and_not_the_address() throws Exception {
		account("zhang-two", "zhang@company.test");
		signIn("zhang");
		this.jdbc.sql("update identity_staff set provider_login = 'new@company.test' where username = 'zhang-two'")
			.update();
		newBrowser();
		assertThat(signIn("zhang").getPath()).isEqualTo("/office");
	}

	@Test
	void an_id_that_an_administrator_entered_with_its_provider_opens_the_office() throws Exception {
		account("careless-by-id", "company:careless");
		assertThat(signIn("careless").getPath()).isEqualTo("/office");
	}

	@Test
	void an_unknown_user_and_an_address_that_is_not_verified_meet_a_friendly_page() throws Exception {
		account("careless", "careless@company.test");
		for (String user : new String[] { "stranger", "careless" }) {
			newBrowser();
			URI answer = signIn(user);
			assertThat(answer.getPath()).as(user).isEqualTo("/office/sign-in/unknown");
			assertThat(open(answer).body()).contains("这个账号还没有开通");
			assertThat(open(here("/office/password")).statusCode()).isEqualTo(302);
		}
	}

	@Test
	void a_locked_account_stays_locked() throws Exception {
		AccountId id = account("zhang-locked", "zhang@company.test");
		this.desk.lock(id, this.desk.find(id).version());
		assertThat(signIn("zhang").getPath()).isEqualTo("/office/sign-in/unknown");
	}

	@Test
	void behind_a_proxy_the_session_cookie_is_secure() throws Exception {
		HttpResponse<String> page = this.http.send(HttpRequest.newBuilder(here("/my/sign-in"))
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-For", "203.0.113.9")
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly",
				"SameSite=Lax");
		assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
	}

}
