package cn.anju.identity.web;

import java.util.List;
import java.util.stream.Stream;

import cn.anju.core.Roles;
import cn.anju.identity.owners.OwnerSignIn;
import cn.anju.identity.session.PlainPages;
import cn.anju.identity.session.SessionCheck;
import cn.anju.identity.session.SessionGuard;
import cn.anju.identity.session.SignedIn;
import cn.anju.identity.staff.StaffSignIn;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The one filter chain: owners under {@code /my}, staff under {@code /office}, each with
 * its own sign-in, and Vaadin's own rules last. Vaadin's {@code loginView} is not used:
 * it would take over the form login and turn the CSRF token off there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	private final int managementPort;

	SecurityConfiguration(@Value("${management.server.port:-1}") int managementPort) {
		this.managementPort = managementPort;
	}

	/** Each filter and each check of a role would be timed, which nobody looks at. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain chain(HttpSecurity http, OwnerSignIn owners, StaffSignIn staff, PlainPages pages,
			List<SessionCheck> checks) {
		http.exceptionHandling((handling) -> entryPoints(handling).accessDeniedHandler(new Denied(pages)));
		http.authorizeHttpRequests(this::rules);
		owners.configure(http);
		staff.configure(http);
		http.logout((logout) -> logout.logoutRequestMatcher(new SignOut.Request()));
		http.headers(Headers::configure);
		http.addFilterAfter(new SessionGuard(checks), SecurityContextHolderFilter.class);
		http.with(VaadinSecurityConfigurer.vaadin(),
				(vaadin) -> vaadin.logoutSuccessHandler(new SignOut(new UidlRedirectStrategy())));
		return http.build();
	}

	private static ExceptionHandlingConfigurer<HttpSecurity> entryPoints(
			ExceptionHandlingConfigurer<HttpSecurity> handling) {
		return handling
			.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(StaffSignIn.PAGE),
					PathPatternRequestMatcher.withDefaults().matcher("/office/**"))
			.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(OwnerSignIn.PAGE),
					AnyRequestMatcher.INSTANCE);
	}

	private void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests
			.requestMatchers("/", "/error", "/preferences", "/anju/**", "/worker.js", OwnerSignIn.PAGE + "/**",
					StaffSignIn.PAGE + "/**", "/actuator/health/**")
			.permitAll()
			.requestMatchers(managementPort())
			.permitAll()
			.requestMatchers("/actuator/**")
			.hasRole(Roles.ADMINISTRATOR)
			.requestMatchers(StaffSignIn.PASSWORD_PAGE)
			.access((user,
					_) -> new AuthorizationDecision(SignedIn.of(SignedIn.class, user.get())
						.filter((signedIn) -> signedIn.actor().isStaff())
						.isPresent()))
			.requestMatchers("/documents/*")
			.hasAnyRole(Stream.concat(Stream.of(Roles.OWNER), Roles.STAFF.stream()).toArray(String[]::new))
			.requestMatchers("/my", "/my/**")
			.hasRole(Roles.OWNER)
			.requestMatchers("/office", "/office/**")
			.hasAnyRole(Roles.STAFF.toArray(String[]::new));
	}

	/** A port of its own for management is not reachable from outside. */
	private RequestMatcher managementPort() {
		return (request) -> this.managementPort > 0 && request.getLocalPort() == this.managementPort;
	}

}
