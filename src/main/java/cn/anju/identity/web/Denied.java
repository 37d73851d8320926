package cn.anju.identity.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import cn.anju.identity.owners.OwnerSignIn;
import cn.anju.identity.session.PlainPages;
import cn.anju.identity.session.SignedIn;
import cn.anju.identity.staff.StaffSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Leads whoever has not finished signing in to the next step, and tells others in words.
 */
class Denied implements AccessDeniedHandler {

	private final PlainPages pages;

	Denied(PlainPages pages) {
		this.pages = pages;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		Optional<SignedIn> unfinished = SignedIn.current(SignedIn.class).filter((user) -> !user.complete());
		boolean stale = denied instanceof CsrfException;
		if (unfinished.isPresent() && !stale) {
			boolean staff = unfinished.get().actor().isStaff();
			response.sendRedirect(
					request.getContextPath() + (staff ? StaffSignIn.PASSWORD_PAGE : OwnerSignIn.PAGE + "/person"));
			return;
		}
		boolean office = request.getRequestURI().startsWith(request.getContextPath() + "/office");
		this.pages.send(request, response, HttpStatus.FORBIDDEN, "denied", Map.of("stale", stale, "office",
				!stale && office, "my", !stale && !office, "link", office ? StaffSignIn.PAGE : OwnerSignIn.PAGE));
	}

}
