package cn.anju.identity.owners;

import java.io.IOException;
import java.util.Objects;

import cn.anju.identity.session.AreaSuccess;
import cn.anju.identity.session.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** The owners' part of the filter chain: code, tail of the document, device token. */
@Component
@ConditionalOnWebApplication
public class OwnerSignIn {

	/** The page on which owners sign in. */
	public static final String PAGE = "/my/sign-in";

	static final String TAIL_PAGE = PAGE + "/person";

	static final String UNKNOWN_PAGE = PAGE + "/unknown";

	private final CodeLogin codes;

	private final DeviceSignIn devices;

	private final OwnerAccounts accounts;

	private final AreaSuccess home;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	OwnerSignIn(CodeLogin codes, DeviceSignIn devices, OwnerAccounts accounts, RequestCache requests) {
		this.codes = codes;
		this.devices = devices;
		this.accounts = accounts;
		this.home = new AreaSuccess("/my", requests);
	}

	/**
	 * Adds the owners' sign-in to the chain.
	 * @param http the chain
	 */
	public void configure(HttpSecurity http) {
		http.oneTimeTokenLogin((login) -> login.loginPage(PAGE)
			.loginProcessingUrl(PAGE)
			.tokenGeneratingUrl(PAGE + "/code")
			.showDefaultSubmitPage(false)
			.tokenService(this.codes)
			.generateRequestResolver(this.codes)
			.tokenGenerationSuccessHandler(this.codes)
			.authenticationConverter(this.codes)
			.authenticationProvider(new OneTimeTokenAuthenticationProvider(this.codes, this.codes.users()))
			.successHandler(this::codeWasRight)
			.failureHandler(this::codeWasWrong));
		http.rememberMe((remember) -> remember.key(DeviceSignIn.KEY).rememberMeServices(this.devices));
	}

	private void codeWasRight(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException, ServletException {
		SignInStep.forget(request);
		OwnerPrincipal owner = SignedIn.of(OwnerPrincipal.class, authentication).orElseThrow();
		if (owner.complete()) {
			this.accounts.signedIn(owner.account());
			this.home.onAuthenticationSuccess(request, response, authentication);
		}
		else {
			response.sendRedirect(request.getContextPath() + TAIL_PAGE);
		}
	}

	private void codeWasWrong(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof UnknownNumberException) {
			SignInStep.forget(request);
			response.sendRedirect(request.getContextPath() + UNKNOWN_PAGE);
			return;
		}
		SignInStep.failed(request, "identity.sign-in.wrong-code");
		response.sendRedirect(request.getContextPath() + PAGE);
	}

	/**
	 * Completes a sign-in after the tail of the document: new session id, new rights,
	 * device token.
	 */
	void complete(OwnerPrincipal before, HttpServletRequest request, HttpServletResponse response) {
		OwnerPrincipal owner = this.accounts.principal(before.account());
		Authentication authentication = new OneTimeTokenAuthentication(owner, owner.getAuthorities());
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		if (!before.complete()) {
			this.devices.loginSuccess(request, response, authentication);
			this.accounts.signedIn(owner.account());
		}
	}

	/** Leads a signed-in owner to the page he asked for. */
	void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		this.home.onAuthenticationSuccess(request, response,
				Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
	}

}
