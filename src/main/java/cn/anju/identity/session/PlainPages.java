package cn.anju.identity.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import cn.anju.core.Texts;
import cn.anju.identity.IdentitySettings;
import cn.anju.shell.Preferences;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages without a client engine: templates of {@code pages/}, styles inline, nothing
 * loaded from anywhere. Their content security policy is as strict as can be.
 */
@Component
public class PlainPages {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	private final SecureRandom random = new SecureRandom();

	private final Texts texts;

	private final IdentitySettings settings;

	private final String style;

	PlainPages(Texts texts, IdentitySettings settings) {
		this.texts = texts;
		this.settings = settings;
		this.style = styleSheet("META-INF/resources/anju/tokens.css") + styleSheet("META-INF/resources/anju/base.css")
				+ styleSheet("pages/plain.css");
	}

	private static String styleSheet(String path) {
		return BLANKS.matcher(COMMENT.matcher(read(path)).replaceAll("")).replaceAll(" ");
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a page.
	 * @param request the request
	 * @param status the status of the answer
	 * @param name the template's name in {@code pages/}
	 * @param facts what the template mentions
	 * @return the answer, never cached
	 */
	public ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String name,
			Map<String, ?> facts) {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		String nonce = Base64.getEncoder().encodeToString(bytes);
		String html = template(name).execute(context(request, name, nonce, facts));
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-"
					+ nonce
					+ "'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
			.body(html);
	}

	/**
	 * Writes a page where no controller is at work.
	 * @param request the request
	 * @param response the response
	 * @param status the status of the answer
	 * @param name the template's name in {@code pages/}
	 * @param facts what the template mentions
	 * @throws IOException if the visitor has gone
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name,
			Map<String, ?> facts) throws IOException {
		ResponseEntity<String> page = page(request, status, name, facts);
		response.setStatus(status.value());
		page.getHeaders().forEach((header, values) -> response.setHeader(header, values.getFirst()));
		response.getWriter().write(Objects.requireNonNull(page.getBody()));
	}

	private Template template(String name) {
		return this.templates.computeIfAbsent(name,
				(key) -> Mustache.compiler()
					.withEscaper(Escapers.HTML)
					.defaultValue("")
					.withLoader((part) -> new java.io.StringReader(read("pages/" + part + ".html")))
					.compile(read("pages/" + key + ".html")));
	}

	private Map<String, Object> context(HttpServletRequest request, String name, String nonce, Map<String, ?> facts) {
		Preferences preferences = Preferences.of(request);
		Locale locale = preferences.locale();
		boolean english = locale.equals(Locale.ENGLISH);
		Map<String, Object> context = new HashMap<>();
		context.put("t", (Mustache.Lambda) (fragment, out) -> out
			.write(Escapers.HTML.escape(this.texts.of(locale, fragment.execute().strip()))));
		context.put("title", "identity.title." + name);
		context.put("nonce", nonce);
		context.put("style", this.style);
		context.put("lang", english ? "en" : "zh-CN");
		context.put("english", english);
		context.put("elder", preferences.elder());
		context.put("dark", "dark".equals(preferences.theme()));
		context.put("followsSystem", "system".equals(preferences.theme()));
		context.put("languageLink", link(request, "language", english ? "zh-CN" : "en"));
		context.put("scaleLink", link(request, "scale", preferences.elder() ? "normal" : "elder"));
		context.put("hotline", this.settings.hotline());
		context.put("address", english ? this.settings.departmentAddressEnglish() : this.settings.departmentAddress());
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			// only a page with a form makes a token, and with it a session
			Callable<Map<String, String>> form = () -> Map.of("name", token.getParameterName(), "value",
					token.getToken());
			context.put("csrf", form);
		}
		context.putAll(facts);
		return context;
	}

	private static String link(HttpServletRequest request, String preference, String value) {
		return UriComponentsBuilder.fromPath("/preferences")
			.queryParam(preference, value)
			.queryParam("back", request.getRequestURI())
			.encode()
			.toUriString();
	}

	/**
	 * Gives a text in the reader's language.
	 * @param request the request
	 * @param key the key
	 * @param facts what the text mentions
	 * @return the text
	 */
	public String text(HttpServletRequest request, String key, Object... facts) {
		return this.texts.of(Preferences.of(request).locale(), key, facts);
	}

}
