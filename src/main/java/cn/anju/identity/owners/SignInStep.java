package cn.anju.identity.owners;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

import cn.anju.core.PhoneNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with signing in, kept in the session so that no address ever
 * carries a number.
 *
 * @param phone what was typed as number
 * @param agreed whether the privacy notice was agreed to
 * @param notice the text key of what the page says, or nothing
 * @param sentAt when the last code was sent, or nothing
 * @param again when another may be asked for, or nothing
 * @param shown the code, if the page shows it in a demo
 */
record SignInStep(String phone, boolean agreed, @Nullable String notice, @Nullable Instant sentAt,
		@Nullable Instant again, @Nullable String shown) implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final String NAME = SignInStep.class.getName();

	private static final int LONGEST = 20;

	private static final SignInStep FIRST = new SignInStep("", false, null, null, null, null);

	static SignInStep of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(NAME) instanceof SignInStep step) ? step : FIRST;
	}

	static void answered(HttpServletRequest request, PhoneNumber phone, CodeAnswer answer, boolean onPage,
			Clock clock) {
		Instant now = Instant.now(clock);
		SignInStep typed = typed(request);
		SignInStep before = phone.digits().equals(of(request).phone) ? of(request) : FIRST;
		SignInStep step = switch (answer) {
			case CodeAnswer.Made(String code) ->
				typed.with(phone, "identity.sign-in.sent", now, now.plusSeconds(60), onPage ? code : null);
			case CodeAnswer.Wait(var left) ->
				typed.with(phone, "identity.sign-in.wait", before.sentAt, now.plus(left), before.shown);
			case CodeAnswer.NotSent() ->
				typed.with(phone, "identity.sign-in.not-sent", null, now.plusSeconds(60), null);
			case CodeAnswer.TooMany() ->
				typed.with(phone, "identity.sign-in.too-many", before.sentAt, null, before.shown);
		};
		step.keep(request);
	}

	private SignInStep with(PhoneNumber number, String say, @Nullable Instant sent, @Nullable Instant next,
			@Nullable String code) {
		return new SignInStep(number.digits(), this.agreed, say, sent, next, code);
	}

	private static SignInStep typed(HttpServletRequest request) {
		String phone = request.getParameter("phone");
		String shortened = (phone != null) ? phone.strip().substring(0, Math.min(LONGEST, phone.strip().length())) : "";
		return new SignInStep(shortened, request.getParameter("agreed") != null, null, null, null, null);
	}

	static void failed(HttpServletRequest request, String notice) {
		SignInStep step = of(request);
		SignInStep typed = typed(request);
		new SignInStep(typed.phone, typed.agreed, notice, step.sentAt, step.again, step.shown).keep(request);
	}

	void keep(HttpServletRequest request) {
		request.getSession().setAttribute(NAME, this);
	}

	/** The same step without what the page has already said. */
	SignInStep said() {
		return new SignInStep(this.phone, this.agreed, null, this.sentAt, this.again, this.shown);
	}

	static void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(NAME);
		}
	}

}
