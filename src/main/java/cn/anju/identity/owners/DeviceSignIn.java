package cn.anju.identity.owners;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import cn.anju.identity.session.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Signs a phone in by its device token, and takes the token back at sign-out. The cookie
 * is sent to the owner's pages only.
 */
@Component
class DeviceSignIn implements RememberMeServices, LogoutHandler {

	static final String COOKIE = "anju-device";

	static final String KEY = DeviceSignIn.class.getName();

	private static final String DEVICE = DeviceSignIn.class.getName() + ".device";

	private final Devices devices;

	private final OwnerAccounts accounts;

	DeviceSignIn(Devices devices, OwnerAccounts accounts) {
		this.devices = devices;
		this.accounts = accounts;
	}

	@Override
	public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
		return cookie(request).map((value) -> signIn(value, request, response)).orElse(null);
	}

	private static Optional<String> cookie(HttpServletRequest request) {
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		return Arrays.stream(cookies)
			.filter((cookie) -> COOKIE.equals(cookie.getName()))
			.map(Cookie::getValue)
			.filter((value) -> !value.isEmpty())
			.findFirst();
	}

	private @Nullable Authentication signIn(String value, HttpServletRequest request, HttpServletResponse response) {
		Devices.Token token = this.devices.redeem(value).orElse(null);
		if (token == null) {
			write(request, response, "", Duration.ZERO);
			return null;
		}
		OwnerPrincipal principal = this.accounts.principal(token.account());
		if (!principal.complete()) {
			return null;
		}
		keep(token, request, response);
		return new RememberMeAuthenticationToken(KEY, principal, principal.getAuthorities());
	}

	private static void keep(Devices.Token token, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().setAttribute(DEVICE, token.device());
		String value = token.value();
		if (value != null) {
			write(request, response, value, token.left());
		}
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration left) {
		ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
			.path(request.getContextPath() + "/my")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(left)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	@Override
	public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
		SignedIn.of(OwnerPrincipal.class, authentication)
			.filter(OwnerPrincipal::complete)
			.ifPresent((owner) -> keep(this.devices.issue(owner.account()), request, response));
	}

	@Override
	public void loginFail(HttpServletRequest request, HttpServletResponse response) {
		// A wrong code says nothing about the token of this phone.
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(DEVICE) instanceof Long device) {
			this.devices.revoke(device);
		}
		if (SignedIn.of(OwnerPrincipal.class, authentication).isPresent()) {
			write(request, response, "", Duration.ZERO);
		}
	}

}
