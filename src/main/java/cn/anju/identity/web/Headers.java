package cn.anju.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Security headers of every answer. The content security policy is what this version of
 * Vaadin Flow runs with; docs/decisions says what is missing in it and why. Plain pages
 * bring a stricter one of their own.
 */
final class Headers {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'",
			"script-src 'self' 'unsafe-inline' 'unsafe-eval'", "style-src 'self' 'unsafe-inline'",
			"img-src 'self' data: blob:", "font-src 'self' data:", "media-src 'self' blob:", "connect-src 'self'",
			"worker-src 'self'", "manifest-src 'self'", "frame-src 'self' blob:", "object-src 'none'",
			"base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'");

	private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

	private Headers() {
	}

	static void configure(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
	}

}
