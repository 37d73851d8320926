package cn.anju.identity.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.Refused;
import cn.anju.identity.session.PlainPages;
import cn.anju.identity.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's sign-in pages and the change of a password. */
@Controller
@ConditionalOnWebApplication
class StaffSignInPages {

	private final PlainPages pages;

	private final StaffSignIn signIn;

	private final MyPassword password;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	StaffSignInPages(PlainPages pages, StaffSignIn signIn, MyPassword password) {
		this.pages = pages;
		this.signIn = signIn;
		this.password = password;
	}

	@GetMapping(StaffSignIn.PAGE)
	ResponseEntity<String> signIn(HttpServletRequest request, @RequestParam Optional<String> wrong,
			@RequestParam Optional<String> provider) {
		List<Map<String, String>> providers = this.signIn.providers();
		String typed = StaffSignIn.typed(request);
		return this.pages.page(request, HttpStatus.OK, "staff-sign-in",
				Map.of("wrong", wrong.isPresent(), "providerFailed", provider.isPresent(), "providers", providers,
						"hasProviders", !providers.isEmpty(), "typed", typed, "again", !typed.isEmpty()));
	}

	@GetMapping(StaffSignIn.UNKNOWN_PAGE)
	ResponseEntity<String> unknown(HttpServletRequest request) {
		return this.pages.page(request, HttpStatus.FORBIDDEN, "staff-unknown", Map.of());
	}

	@GetMapping(StaffSignIn.PASSWORD_PAGE)
	ResponseEntity<String> password(HttpServletRequest request) {
		return passwordPage(request, HttpStatus.OK, null);
	}

	private ResponseEntity<String> passwordPage(HttpServletRequest request, HttpStatus status,
			@org.jspecify.annotations.Nullable String notice) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("notice", (notice != null) ? notice : false);
		facts.put("length", this.pages.text(request, "identity.password.length", this.password.least()));
		facts.put("first", SignedIn.current(StaffPrincipal.class).filter(StaffPrincipal::complete).isEmpty());
		return this.pages.page(request, status, "staff-password", facts);
	}

	@PostMapping(StaffSignIn.PASSWORD_PAGE)
	Object change(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String wanted, @RequestParam(defaultValue = "") String again) {
		StaffPrincipal staff = SignedIn.current(StaffPrincipal.class).orElseThrow();
		if (!wanted.equals(again)) {
			return passwordPage(request, HttpStatus.BAD_REQUEST,
					this.pages.text(request, "identity.password.not-the-same"));
		}
		try {
			keep(this.password.change(staff.account(), old, wanted), request, response);
			return "redirect:/office";
		}
		catch (Refused refused) {
			return passwordPage(request, HttpStatus.BAD_REQUEST,
					this.pages.text(request, refused.reason().key(), refused.facts().toArray()));
		}
	}

	private void keep(StaffPrincipal staff, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.authorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
