package cn.anju.identity.owners;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import cn.anju.identity.session.PlainPages;
import cn.anju.identity.session.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The owners' sign-in pages. What the filters of the chain accept never arrives here; the
 * POST methods answer what they leave: no number, no code, no consent.
 */
@Controller
@RequestMapping(OwnerSignIn.PAGE)
@ConditionalOnWebApplication
class OwnerSignInPages {

	private final PlainPages pages;

	private final OwnerSignIn signIn;

	private final OwnerAccounts accounts;

	private final Clock clock;

	OwnerSignInPages(PlainPages pages, OwnerSignIn signIn, OwnerAccounts accounts, Clock clock) {
		this.pages = pages;
		this.signIn = signIn;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping
	ResponseEntity<String> signIn(HttpServletRequest request) {
		SignInStep step = SignInStep.of(request);
		if (step.notice() != null) {
			step.said().keep(request);
		}
		Instant again = step.again();
		long wait = (again != null) ? Math.max(0, Duration.between(Instant.now(this.clock), again).toSeconds()) : 0;
		Map<String, Object> facts = new HashMap<>();
		facts.put("phone", step.phone());
		facts.put("sent", step.sentAt() != null);
		facts.put("seconds", (wait > 0) ? wait : false);
		facts.put("agreed", step.agreed());
		String shown = step.shown();
		facts.put("shown", (shown != null) ? shown : false);
		facts.put("notice", notice(request, step.notice(), wait));
		return this.pages.page(request, HttpStatus.OK, "owner-sign-in", facts);
	}

	private Object notice(HttpServletRequest request, @org.jspecify.annotations.Nullable String key, long wait) {
		return (key != null) ? this.pages.text(request, key, wait) : false;
	}

	@PostMapping("/code")
	String noNumber(HttpServletRequest request) {
		SignInStep.failed(request, "identity.sign-in.no-number");
		return "redirect:" + OwnerSignIn.PAGE;
	}

	@PostMapping
	String notComplete(HttpServletRequest request, @RequestParam Optional<String> agreed) {
		SignInStep.failed(request, agreed.isPresent() ? "identity.sign-in.wrong-code" : "identity.sign-in.not-agreed");
		return "redirect:" + OwnerSignIn.PAGE;
	}

	@GetMapping("/person")
	Object person(HttpServletRequest request, @RequestParam Optional<String> wrong) {
		Optional<OwnerPrincipal> owner = SignedIn.current(OwnerPrincipal.class);
		if (owner.isEmpty()) {
			return "redirect:" + OwnerSignIn.PAGE;
		}
		boolean locked = this.accounts.isLocked(owner.get().account());
		Map<String, Object> facts = Map.of("locked", locked, "wrong", wrong.isPresent() && !locked, "further",
				owner.get().complete(), "names", owner.get().actor().name(), "open", !locked);
		return this.pages.page(request, HttpStatus.OK, "owner-person", facts);
	}

	@PostMapping("/person")
	void bind(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String tail)
			throws IOException, ServletException {
		Optional<OwnerPrincipal> owner = SignedIn.current(OwnerPrincipal.class);
		if (owner.isEmpty()) {
			response.sendRedirect(request.getContextPath() + OwnerSignIn.PAGE);
			return;
		}
		Binding binding = this.accounts.bind(owner.get().account(), tail);
		if (binding != Binding.BOUND) {
			response.sendRedirect(request.getContextPath() + OwnerSignIn.TAIL_PAGE + "?wrong");
			return;
		}
		this.signIn.complete(owner.get(), request, response);
		if (this.accounts.hasOthers(owner.get().account())) {
			response.sendRedirect(request.getContextPath() + OwnerSignIn.TAIL_PAGE);
			return;
		}
		this.signIn.leadOn(request, response);
	}

	@GetMapping("/unknown")
	ResponseEntity<String> unknown(HttpServletRequest request) {
		return this.pages.page(request, HttpStatus.OK, "owner-unknown", Map.of());
	}

	@GetMapping("/privacy")
	ResponseEntity<String> privacy(HttpServletRequest request) {
		return this.pages.page(request, HttpStatus.OK, "privacy", Map.of());
	}

}
