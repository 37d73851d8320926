package cn.anju.identity.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who has signed in with a provider. What the provider says about him
 * is not kept; his name and roles are those of his account.
 */
class ProviderPrincipal extends StaffPrincipal implements OidcUser {

	private static final long serialVersionUID = 1L;

	private final @Nullable OidcIdToken idToken;

	ProviderPrincipal(StaffAccount account, @Nullable OidcIdToken idToken, Instant since) {
		super(account, false, since);
		this.idToken = idToken;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return authorities();
	}

	@Override
	public Map<String, Object> getAttributes() {
		return Map.of();
	}

	@Override
	public Map<String, Object> getClaims() {
		return Map.of();
	}

	@Override
	public @Nullable OidcUserInfo getUserInfo() {
		return null;
	}

	@Override
	@SuppressWarnings("NullAway")
	public @Nullable OidcIdToken getIdToken() {
		return this.idToken;
	}

}
