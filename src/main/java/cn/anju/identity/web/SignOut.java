package cn.anju.identity.web;

import java.io.IOException;

import cn.anju.identity.owners.OwnerSignIn;
import cn.anju.identity.session.SignedIn;
import cn.anju.identity.staff.StaffSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Leads whoever has signed out back to his own sign-in page. */
class SignOut implements LogoutSuccessHandler {

	private final RedirectStrategy redirects;

	SignOut(RedirectStrategy redirects) {
		this.redirects = redirects;
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException {
		boolean staff = SignedIn.of(SignedIn.class, authentication)
			.filter((user) -> user.actor().isStaff())
			.isPresent();
		this.redirects.sendRedirect(request, response, staff ? StaffSignIn.PAGE : OwnerSignIn.PAGE);
	}

	/** Signing out is a POST with a token, from either area. */
	static class Request implements RequestMatcher {

		private final RequestMatcher owners = PathPatternRequestMatcher.withDefaults()
			.matcher(HttpMethod.POST, "/my/sign-out");

		private final RequestMatcher staff = PathPatternRequestMatcher.withDefaults()
			.matcher(HttpMethod.POST, "/office/sign-out");

		@Override
		public boolean matches(HttpServletRequest request) {
			return this.owners.matches(request) || this.staff.matches(request);
		}

	}

}
