package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** Turns the user of a provider into a member of staff; roles come from our own table. */
@Component
class ProviderSignIn {

	static final String UNKNOWN = "unknown_staff";

	private final OidcUserService oidc = new OidcUserService();

	private final DefaultOAuth2UserService oauth2 = new DefaultOAuth2UserService();

	private final ProviderLogins logins;

	private final Clock clock;

	ProviderSignIn(ProviderLogins logins, Clock clock) {
		this.logins = logins;
		this.clock = clock;
	}

	OidcUser oidcUser(OidcUserRequest request) {
		OidcUser user = this.oidc.loadUser(request);
		ClientRegistration provider = request.getClientRegistration();
		List<String> names = new ArrayList<>(List.of(name(provider, user)));
		String email = user.getEmail();
		if (email != null && Boolean.TRUE.equals(user.getEmailVerified())) {
			names.add(email);
		}
		String issuer = String.valueOf(user.getIdToken().getIssuer());
		return staff(issuer, Objects.requireNonNull(user.getSubject()), names, user.getIdToken());
	}

	OAuth2User oauth2User(OAuth2UserRequest request) {
		OAuth2User user = this.oauth2.loadUser(request);
		ClientRegistration provider = request.getClientRegistration();
		return staff(provider.getRegistrationId(), user.getName(), List.of(name(provider, user)), null);
	}

	/**
	 * The provider's name for him, as an administrator may have entered it; which claim
	 * that is, its settings say.
	 */
	private static String name(ClientRegistration provider, OAuth2User user) {
		return provider.getRegistrationId() + ":" + user.getName();
	}

	private ProviderPrincipal staff(String issuer, String subject, List<String> names, @Nullable OidcIdToken token) {
		return this.logins.account(issuer, subject, names)
			.filter((account) -> !account.locked())
			.map((account) -> new ProviderPrincipal(account, token, Instant.now(this.clock)))
			.orElseThrow(() -> new OAuth2AuthenticationException(UNKNOWN));
	}

}
