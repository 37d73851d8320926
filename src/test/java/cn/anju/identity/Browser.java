package cn.anju.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A browser without scripts: keeps session and cookies, and sends the token of the last
 * page's form.
 */
public class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final MockMvc mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private MockHttpSession session;

	private String token = "";

	private String address = "203.0.113.7";

	private String body = "";

	public Browser(MockMvc mvc) {
		this.mvc = mvc;
	}

	public void setAddress(String address) {
		this.address = address;
	}

	public MockHttpServletResponse open(String path) {
		return send(get(path));
	}

	/** Submits a form with the token of the last page that had one. */
	public MockHttpServletResponse submit(String path, String... fields) {
		var request = post(path).param("_csrf", this.token);
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return send(request);
	}

	private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
		request.remoteAddress(this.address).header("Accept", "text/html").header("Accept-Language", "zh-CN");
		if (this.session != null && !this.session.isInvalid()) {
			request.session(this.session);
		}
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		SecurityContextHolder.clearContext();
		try {
			return remember(this.mvc.perform(request).andReturn());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MockHttpServletResponse remember(MvcResult result) throws Exception {
		this.session = (MockHttpSession) result.getRequest().getSession(false);
		MockHttpServletResponse response = result.getResponse();
		Arrays.stream(response.getCookies()).forEach(this::remember);
		this.body = response.getContentAsString();
		Matcher found = TOKEN.matcher(this.body);
		if (found.find()) {
			this.token = found.group(1);
		}
		return response;
	}

	private void remember(Cookie cookie) {
		if (cookie.getMaxAge() == 0) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie);
		}
	}

	/** Opens a page and follows where it leads. */
	public MockHttpServletResponse follow(MockHttpServletResponse response) {
		return open(response.getRedirectedUrl());
	}

	public String body() {
		return this.body;
	}

	public String sessionId() {
		return (this.session != null) ? this.session.getId() : "";
	}

	public MockHttpSession session() {
		return this.session;
	}

	public Cookie cookie(String name) {
		return this.cookies.get(name);
	}

	public void setCookie(Cookie cookie) {
		this.cookies.put(cookie.getName(), cookie);
	}

	/** Forgets the session, as after half an hour or on another node. */
	public void loseSession() {
		this.session = null;
	}

}
