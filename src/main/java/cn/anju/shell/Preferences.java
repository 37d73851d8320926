package cn.anju.shell;

import java.util.Locale;
import java.util.Map;

import cn.anju.core.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * How this device wants to read: language, larger text, light or dark. Kept in cookies of
 * the device, so that it holds before anybody signs in.
 *
 * @param locale the language
 * @param elder whether text is a quarter larger (D-19)
 * @param theme {@code light}, {@code dark}, or {@code system} to follow the device
 */
public record Preferences(Locale locale, boolean elder, String theme) {

	/** Cookie of the language: {@code zh-CN} or {@code en}. */
	public static final String LANGUAGE_COOKIE = "anju-language";

	/** Cookie of larger text: {@code elder} or {@code normal}. */
	public static final String SCALE_COOKIE = "anju-scale";

	/** Cookie of the theme: {@code light}, {@code dark} or {@code system}. */
	public static final String THEME_COOKIE = "anju-theme";

	/**
	 * Reads the preferences of the device that sent a request.
	 * @param request the request
	 * @return the preferences; the browser's language where none was chosen, Chinese
	 * where it names none
	 */
	public static Preferences of(HttpServletRequest request) {
		boolean named = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		return of(request.getCookies(), named ? request.getLocale() : Locale.SIMPLIFIED_CHINESE);
	}

	static Preferences of(Cookie[] cookies, Locale browser) {
		Map<String, String> values = new java.util.HashMap<>();
		for (Cookie cookie : (cookies != null) ? cookies : new Cookie[0]) {
			values.put(cookie.getName(), cookie.getValue());
		}
		String language = values.get(LANGUAGE_COOKIE);
		Locale locale = (language != null) ? Locale.forLanguageTag(language) : browser;
		String theme = values.getOrDefault(THEME_COOKIE, "system");
		return new Preferences(Texts.supported(locale), "elder".equals(values.get(SCALE_COOKIE)),
				theme.matches("light|dark") ? theme : "system");
	}

}
