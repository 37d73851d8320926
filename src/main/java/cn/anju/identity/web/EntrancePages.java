package cn.anju.identity.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import cn.anju.shell.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a device's reading preferences. */
@Controller
@ConditionalOnWebApplication
class EntrancePages {

	private static final Duration YEAR = Duration.ofDays(365);

	private static final Map<String, String> PREFERENCES = Map.of("language", Preferences.LANGUAGE_COOKIE, "scale",
			Preferences.SCALE_COOKIE, "theme", Preferences.THEME_COOKIE);

	private static final Map<String, String> VALUES = Map.of("language", "zh-CN|en", "scale", "elder|normal", "theme",
			"light|dark|system");

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
