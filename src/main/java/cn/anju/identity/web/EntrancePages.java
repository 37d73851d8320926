package cn.anju.identity.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.Texts;
import cn.anju.identity.session.PlainPages;
import cn.anju.shell.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps a device's reading preferences, and gives it the page for times without a net.
 */
@Controller
@ConditionalOnWebApplication
class EntrancePages {

	private static final Duration YEAR = Duration.ofDays(365);

	private static final Map<String, String> PREFERENCES = Map.of("language", Preferences.LANGUAGE_COOKIE, "scale",
			Preferences.SCALE_COOKIE, "theme", Preferences.THEME_COOKIE);

	private static final Map<String, String> VALUES = Map.of("language", "zh-CN|en", "scale", "elder|normal", "theme",
			"light|dark|system");

	private final PlainPages pages;

	private final Texts texts;

	EntrancePages(PlainPages pages, Texts texts) {
		this.pages = pages;
		this.texts = texts;
	}

	/**
	 * The page that a phone keeps and shows when nothing can be reached. It says the same
	 * to everybody, in both languages: nobody knows at that time who is reading.
	 */
	@GetMapping("/anju/offline")
	ResponseEntity<String> offline(HttpServletRequest request) {
		return this.pages.page(request, HttpStatus.OK, "offline",
				Map.of("languages", Texts.LOCALES.stream().map(this::offline).toList()));
	}

	private Map<String, String> offline(Locale language) {
		return Map.of("lang", language.toLanguageTag(), "title", this.texts.of(language, "identity.offline.title"),
				"text", this.texts.of(language, "identity.offline.text"), "again",
				this.texts.of(language, "identity.offline.again"), "call",
				this.texts.of(language, "identity.offline.call"));
	}

	@GetMapping("/preferences")
	String preferences(HttpServletRequest request, HttpServletResponse response,
			@RequestParam Map<String, String> wishes) {
		PREFERENCES.forEach((name, cookie) -> Optional.ofNullable(wishes.get(name))
			.filter((value) -> value.matches(VALUES.get(name)))
			.ifPresent((value) -> keep(request, response, cookie, value)));
		String back = wishes.getOrDefault("back", "/");
		return "redirect:" + (back.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*") ? back : "/");
	}

	private static void keep(HttpServletRequest request, HttpServletResponse response, String cookie, String value) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(cookie, value)
					.path(request.getContextPath() + "/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(YEAR)
					.build()
					.toString());
	}

}
