package cn.anju.identity.session;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads to the page that was asked for before the sign-in, but only within the area that
 * the sign-in opens: an owner is never led to the office.
 */
public class AreaSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final String area;

	private final RequestCache requests;

	/**
	 * Leads into an area.
	 * @param area the path of its first page, such as {@code /my}
	 * @param requests where the page asked for is kept
	 */
	public AreaSuccess(String area, RequestCache requests) {
		this.area = area;
		this.requests = requests;
		setRequestCache(requests);
		setDefaultTargetUrl(area);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		SavedRequest saved = this.requests.getRequest(request, response);
		if (saved != null && !isInside(request, saved)) {
			this.requests.removeRequest(request, response);
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	private boolean isInside(HttpServletRequest request, SavedRequest saved) {
		String path = URI.create(saved.getRedirectUrl()).getPath().substring(request.getContextPath().length());
		return path.equals(this.area) || path.startsWith(this.area + "/");
	}

}
