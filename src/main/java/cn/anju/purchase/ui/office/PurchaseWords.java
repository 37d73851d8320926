package cn.anju.purchase.ui.office;

import java.math.RoundingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.Days;
import cn.anju.core.FactTexts;
import cn.anju.core.Money;
import cn.anju.core.Roles;
import cn.anju.core.Texts;
import cn.anju.procedure.RunGlance;
import cn.anju.purchase.Bank;
import cn.anju.purchase.Banks;
import cn.anju.purchase.Terms;
import cn.anju.shell.State;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How the office reads what stands in a purchase. */
@Component
class PurchaseWords {

	private static final String NOTHING = "—";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Texts texts;

	private final FactTexts facts;

	private final Days days;

	private final Banks banks = Banks.known();

	PurchaseWords(Texts texts, FactTexts facts, Days days) {
		this.texts = texts;
		this.facts = facts;
		this.days = days;
	}

	String text(Locale locale, String key, Object... named) {
		return this.texts.of(locale, key, named);
	}

	String facts(Locale locale, String key, Map<String, String> named) {
		return this.facts.of(locale, key, named);
	}

	String day(@Nullable LocalDate day, Locale locale) {
		return (day != null) ? this.days.written(day, locale) : NOTHING;
	}

	/** Who is told: the owners, or a role of staff. */
	String audience(String role, Locale locale) {
		return text(locale, Roles.OWNER.equals(role) ? "purchase.notices.owners" : "identity.role." + role);
	}

	String at(Instant instant, Locale locale) {
		return this.days.written(instant, locale);
	}

	LocalDate today() {
		return this.days.today();
	}

	String orNothing(@Nullable String text) {
		return (text == null || text.isBlank()) ? NOTHING : text;
	}

	String money(@Nullable Money money) {
		return (money != null) ? money.written() : NOTHING;
	}

	/** What the buyers pay themselves, in per cent of the price. */
	String ownPart(Terms terms, Locale locale) {
		Money price = terms.total();
		if (price == null || price.isZero()) {
			return text(locale, "purchase.facts.down-payment");
		}
		BigDecimal part = price.minus(terms.loans())
			.amount()
			.multiply(HUNDRED)
			.divide(price.amount(), 2, RoundingMode.HALF_UP);
		return text(locale, "purchase.facts.down-payment-part", part.toPlainString() + "%");
	}

	String bank(Terms terms, Locale locale) {
		String code = terms.bank();
		String name = (code != null) ? this.banks.withCode(code).map(Bank::name).orElse(code) : "";
		return text(locale, name.isEmpty() ? "purchase.facts.loans" : "purchase.facts.loans-of", name);
	}

	String actor(Actor actor, Locale locale) {
		return switch (actor.kind()) {
			case CLOCK -> text(locale, "purchase.actor.clock");
			case IMPORT -> text(locale, "purchase.actor.import");
			default -> actor.name();
		};
	}

	State state(RunGlance run) {
		return switch (run.lifecycle()) {
			case DONE -> State.DONE;
			case PAUSED, CANCELLED -> State.WAIT;
			case OPEN -> run.overdue() ? State.LATE : State.NOW;
		};
	}

}
