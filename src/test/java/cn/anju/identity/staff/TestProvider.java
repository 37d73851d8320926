package cn.anju.identity.staff;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A provider of sign-ins on a port of its own: Spring's authorization server with three
 * users. Everybody's password is {@code secret}.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
class TestProvider {

	/**
	 * Users and their e-mail addresses; the address of {@code careless} is not verified.
	 */
	static final Map<String, String> EMAILS = Map.of("zhang", "zhang@company.test", "stranger", "stranger@company.test",
			"careless", "careless@company.test");

	static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(TestProvider.class).web(WebApplicationType.SERVLET)
			.properties("spring.config.name=provider", "server.port=0", "spring.main.banner-mode=off",
					"logging.level.root=WARN")
			.run();
	}

	@Bean
	@Order(1)
	SecurityFilterChain protocol(HttpSecurity http) {
		http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.oidc(Customizer.withDefaults());
		});
		http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		http.exceptionHandling(
				(handling) -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain login(HttpSecurity http) {
		http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		http.formLogin(Customizer.withDefaults());
		return http.build();
	}

	/**
	 * Two applications in one process share the static holder: whoever holds it now holds
	 * it for both.
	 */
	@Bean
	SecurityContextHolderStrategy holder() {
		return new SecurityContextHolderStrategy() {
			@Override
			public void clearContext() {
				SecurityContextHolder.clearContext();
			}

			@Override
			public org.springframework.security.core.context.SecurityContext getContext() {
				return SecurityContextHolder.getContext();
			}

			@Override
			public void setContext(org.springframework.security.core.context.SecurityContext context) {
				SecurityContextHolder.setContext(context);
			}

			@Override
			public org.springframework.security.core.context.SecurityContext createEmptyContext() {
				return SecurityContextHolder.createEmptyContext();
			}
		};
	}

	@Bean
	UserDetailsService users() {
		return new InMemoryUserDetailsManager(EMAILS.keySet()
			.stream()
			.map((name) -> User.withUsername(name).password("{noop}secret").roles("USER").build())
			.toList());
	}

	/** A loopback address is good for any port, as RFC 8252 says. */
	@Bean
	RegisteredClientRepository clients() {
		return new InMemoryRegisteredClientRepository(RegisteredClient.withId(UUID.randomUUID().toString())
			.clientId("anju")
			.clientSecret("{noop}client-secret")
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("http://127.0.0.1/login/oauth2/code/company")
			.scope("openid")
			.scope("email")
			.clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
			.build());
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> emails() {
		return (token) -> {
			if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
				String name = token.getPrincipal().getName();
				token.getClaims().claim("email", EMAILS.get(name)).claim("email_verified", !name.equals("careless"));
			}
		};
	}

	@Bean
	JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		KeyPair pair = generator.generateKeyPair();
		return new ImmutableJWKSet<>(
				new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate())
					.keyID("test")
					.build()));
	}

	@Bean
	JwtDecoder decoder(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	@Bean
	AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}

}
