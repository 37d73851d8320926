package cn.anju.purchase.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.Money;
import cn.anju.core.Texts;
import cn.anju.identity.IdentitySettings;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.PurchaseSettings;
import cn.anju.purchase.PurchaseSettings.PayTo;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Tells owners where to pay what is still open, with the words by which Finance finds the
 * payment again. Where no account is set they are told whom to ask.
 */
@Component
public class HowToPay {

	private final PurchaseSettings settings;

	private final IdentitySettings department;

	private final Texts texts;

	HowToPay(PurchaseSettings settings, IdentitySettings department, Texts texts) {
		this.settings = settings;
		this.department = department;
		this.texts = texts;
	}

	/**
	 * Draws how to pay.
	 * @param home the home
	 * @param locale the reader's language
	 * @return the drawing; nothing when the buyers themselves have nothing left to pay
	 */
	public Optional<Element> draw(MyHome home, Locale locale) {
		return home.balance().openToBuyers().filter((open) -> !open.isZero()).map((open) -> draw(home, open, locale));
	}

	private Element draw(MyHome home, Money open, Locale locale) {
		Element box = new Element("div").addClass("aj-pay");
		box.appendElement("h3").text(text(locale, "purchase.pay.title", open.written()));
		LocalDate due = home.paymentDue();
		if (due != null) {
			box.appendElement("p").appendElement("b").text(text(locale, "purchase.pay.due", due));
		}
		Optional<PayTo> payTo = this.settings.payTo(home.project());
		payTo.ifPresent((known) -> box.appendChild(facts(known, home, locale)));
		if (payTo.filter(PayTo::hasAccount).isPresent()) {
			box.appendElement("p").text(text(locale, "purchase.pay.only-here"));
		}
		box.appendElement("p").text(text(locale, "purchase.pay.somebody-else"));
		Element call = box.appendElement("p");
		call.appendText(text(locale, payTo.isPresent() ? "purchase.pay.doubt" : "purchase.pay.ask"));
		call.appendElement("a").attr("href", "tel:" + this.department.hotline()).text(this.department.hotline());
		return box;
	}

	private Element facts(PayTo payTo, MyHome home, Locale locale) {
		Element facts = new Element("dl").addClass("aj-facts");
		if (payTo.hasAccount()) {
			fact(facts, text(locale, "purchase.pay.payee"), payTo.payee());
			fact(facts, text(locale, "purchase.pay.bank"), payTo.bank());
			fact(facts, text(locale, "purchase.pay.account"), payTo.account());
			fact(facts, text(locale, "purchase.pay.reference"),
					home.unitLabel() + " " + String.join(" ", home.names()));
		}
		if (!payTo.place(locale).isEmpty()) {
			fact(facts, text(locale, "purchase.pay.place"), payTo.place(locale));
		}
		return facts;
	}

	private static void fact(Element facts, String label, String value) {
		facts.appendElement("dt").text(label);
		facts.appendElement("dd").text(value);
	}

	private String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

}
