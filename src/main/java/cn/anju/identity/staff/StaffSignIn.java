package cn.anju.identity.staff;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.identity.session.AreaSuccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * The staff's part of the filter chain: password, and any provider that is configured.
 */
@Component
@ConditionalOnWebApplication
public class StaffSignIn {

	private static final Logger LOG = LoggerFactory.getLogger(StaffSignIn.class);

	/** The page on which staff sign in. */
	public static final String PAGE = "/office/sign-in";

	/** The page on which a password is changed. */
	public static final String PASSWORD_PAGE = "/office/password";

	static final String UNKNOWN_PAGE = PAGE + "/unknown";

	private static final String TYPED = StaffSignIn.class.getName() + ".typed";

	private static final int LONGEST_NAME = 60;

	private final PasswordSignIn passwords;

	private final ProviderSignIn providers;

	private final ObjectProvider<ClientRegistrationRepository> registrations;

	private final AreaSuccess desk;

	StaffSignIn(StaffAccounts accounts, Passwords passwords, Tries tries, ProviderSignIn providers,
			ObjectProvider<ClientRegistrationRepository> registrations, RequestCache requests, Clock clock) {
		this.passwords = new PasswordSignIn(accounts, passwords, tries, clock);
		this.providers = providers;
		this.registrations = registrations;
		this.desk = new AreaSuccess("/office", requests);
	}

	/**
	 * Adds the staff's sign-in to the chain.
	 * @param http the chain
	 */
	public void configure(HttpSecurity http) {
		http.authenticationProvider(this.passwords);
		http.formLogin((form) -> form.loginPage(PAGE)
			.loginProcessingUrl(PAGE)
			.successHandler(this.desk)
			.failureHandler(StaffSignIn::passwordFailed));
		if (this.registrations.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage(PAGE)
				.userInfoEndpoint((users) -> users.oidcUserService(this.providers::oidcUser)
					.userService(this.providers::oauth2User))
				.successHandler(this.desk)
				.failureHandler(StaffSignIn::providerFailed));
		}
	}

	/** What was typed is not lost, and stands in no address and no log. */
	private static void passwordFailed(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String typed = Objects.requireNonNullElse(request.getParameter("username"), "").strip();
		request.getSession().setAttribute(TYPED, typed.substring(0, Math.min(LONGEST_NAME, typed.length())));
		response.sendRedirect(request.getContextPath() + PAGE + "?wrong");
	}

	/** Gives the name of the last failed sign-in, once. */
	static String typed(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object typed = (session != null) ? session.getAttribute(TYPED) : null;
		if (session != null) {
			session.removeAttribute(TYPED);
		}
		return (typed != null) ? typed.toString() : "";
	}

	private static void providerFailed(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		boolean unknown = failure instanceof OAuth2AuthenticationException oauth2
				&& ProviderSignIn.UNKNOWN.equals(oauth2.getError().getErrorCode());
		if (!unknown) {
			LOG.warn("Sign-in with a provider failed: {}", reason(failure));
		}
		response.sendRedirect(request.getContextPath() + (unknown ? UNKNOWN_PAGE : PAGE + "?provider"));
	}

	/** The error's code; its description may name somebody. */
	private static String reason(AuthenticationException failure) {
		return (failure instanceof OAuth2AuthenticationException oauth2) ? oauth2.getError().getErrorCode()
				: failure.getClass().getName();
	}

	/** The providers with which staff can sign in. */
	List<Map<String, String>> providers() {
		List<Map<String, String>> found = new ArrayList<>();
		if (this.registrations.getIfAvailable() instanceof Iterable<?> all) {
			for (Object one : all) {
				ClientRegistration provider = (ClientRegistration) one;
				found.add(Map.of("link", "/oauth2/authorization/" + provider.getRegistrationId(), "name",
						provider.getClientName()));
			}
		}
		return found;
	}

}
