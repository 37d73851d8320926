package cn.anju.identity.owners;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import cn.anju.core.PhoneNumber;
import cn.anju.identity.IdentitySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.ott.GenerateOneTimeTokenRequestResolver;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Joins the owners' codes to Spring Security's one-time tokens. Six digits alone are not
 * unique: a token is the number and the code.
 */
@Component
@ConditionalOnWebApplication
class CodeLogin implements OneTimeTokenService, OneTimeTokenGenerationSuccessHandler,
		GenerateOneTimeTokenRequestResolver, AuthenticationConverter {

	private static final Logger LOG = LoggerFactory.getLogger(CodeLogin.class);

	private static final String SEPARATOR = ":";

	private final Codes codes;

	private final CodeDelivery delivery;

	private final OwnerAccounts accounts;

	private final IdentitySettings settings;

	private final Clock clock;

	CodeLogin(Codes codes, CodeDelivery delivery, OwnerAccounts accounts, IdentitySettings settings, Clock clock) {
		this.codes = codes;
		this.delivery = delivery;
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
	}

	/** A number that can receive a code; for any other the page answers. */
	@Override
	public @Nullable GenerateOneTimeTokenRequest resolve(HttpServletRequest request) {
		return phone(request).map((phone) -> new Wish(phone, request.getRemoteAddr())).orElse(null);
	}

	private static java.util.Optional<PhoneNumber> phone(HttpServletRequest request) {
		String typed = request.getParameter("phone");
		return (typed != null) ? PhoneNumber.parse(typed).filter(PhoneNumber::isMobile) : java.util.Optional.empty();
	}

	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		Wish wish = (Wish) request;
		CodeAnswer answer = sent(wish, this.codes.request(wish.phone, wish.address));
		return new Answered(wish.phone, answer, Instant.now(this.clock).plus(this.settings.codes().validFor()));
	}

	private CodeAnswer sent(Wish wish, CodeAnswer answer) {
		if (answer instanceof CodeAnswer.Made(String code)) {
			try {
				this.delivery.send(wish.phone, code);
			}
			catch (RuntimeException ex) {
				LOG.error("A one-time code could not be sent: {}", ex.getClass().getName());
				return new CodeAnswer.NotSent();
			}
		}
		return answer;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
			throws IOException {
		Answered answered = (Answered) token;
		SignInStep.answered(request, answered.phone, answered.answer, this.delivery.isOnPage(), this.clock);
		response.sendRedirect(request.getContextPath() + OwnerSignIn.PAGE);
	}

	/** Number, code and consent; without one of them the page answers. */
	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String code = request.getParameter("code");
		if (code == null || request.getParameter("agreed") == null) {
			return null;
		}
		String digits = java.text.Normalizer.normalize(code, java.text.Normalizer.Form.NFKC).replaceAll("\\s", "");
		return phone(request).filter((_) -> digits.matches("\\d{6}"))
			.map((phone) -> new OneTimeTokenAuthenticationToken(phone.digits() + SEPARATOR + digits))
			.orElse(null);
	}

	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
		String[] parts = String.valueOf(token.getTokenValue()).split(SEPARATOR, 2);
		boolean right = this.codes.redeem(new PhoneNumber(parts[0]), parts[1]);
		return right ? new DefaultOneTimeToken(parts[1], parts[0], Instant.now(this.clock)) : null;
	}

	/**
	 * Owners are found by number; not a bean, so that staff are never looked for here.
	 */
	UserDetailsService users() {
		return (digits) -> this.accounts.open(new PhoneNumber(digits))
			.map(UserDetails.class::cast)
			.orElseThrow(UnknownNumberException::new);
	}

	/** A wish for a code. */
	private static final class Wish extends GenerateOneTimeTokenRequest {

		private final PhoneNumber phone;

		private final String address;

		Wish(PhoneNumber phone, String address) {
			super(phone.digits());
			this.phone = phone;
			this.address = address;
		}

	}

	/** The answer to a wish; the code itself is not in it unless the page shows it. */
	private static final class Answered implements OneTimeToken {

		private static final long serialVersionUID = 1L;

		private final transient PhoneNumber phone;

		private final transient CodeAnswer answer;

		private final Instant expiresAt;

		Answered(PhoneNumber phone, CodeAnswer answer, Instant expiresAt) {
			this.phone = phone;
			this.answer = answer;
			this.expiresAt = expiresAt;
		}

		@Override
		public String getTokenValue() {
			return "";
		}

		@Override
		public String getUsername() {
			return this.phone.digits();
		}

		@Override
		public Instant getExpiresAt() {
			return this.expiresAt;
		}

	}

}
