package cn.anju.identity.session;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks every two seconds of use whether an account still is what the session says: a
 * locked account, roles given or taken, "sign out everywhere" hold on every node at once.
 */
public class SessionGuard extends OncePerRequestFilter {

	private static final Duration FRESH = Duration.ofSeconds(2);

	private static final String CHECKED = SessionGuard.class.getName() + ".checked";

	private final List<SessionCheck> checks;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	/**
	 * Guards sessions.
	 * @param checks one for each kind of user
	 */
	public SessionGuard(List<SessionCheck> checks) {
		this.checks = checks;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		Authentication present = (session != null) ? SecurityContextHolder.getContext().getAuthentication() : null;
		Optional<SignedIn> user = SignedIn.of(SignedIn.class, present);
		if (session != null && present != null && user.isPresent() && isDue(session)) {
			session.setAttribute(CHECKED, System.nanoTime());
			Optional<Authentication> now = check(user.get(), present);
			if (now.isEmpty()) {
				SecurityContextHolder.clearContext();
				session.invalidate();
			}
			else if (now.get() != present) {
				renew(now.get(), request, response);
			}
		}
		chain.doFilter(request, response);
	}

	private static boolean isDue(HttpSession session) {
		return !(session.getAttribute(CHECKED) instanceof Long at) || System.nanoTime() - at > FRESH.toNanos();
	}

	private Optional<Authentication> check(SignedIn user, Authentication present) {
		return this.checks.stream()
			.filter((check) -> check.concerns(user))
			.findFirst()
			.flatMap((check) -> check.check(user, present));
	}

	private void renew(Authentication renewed, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(renewed);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
