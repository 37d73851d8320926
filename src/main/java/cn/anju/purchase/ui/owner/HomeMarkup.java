package cn.anju.purchase.ui.owner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import cn.anju.booking.MyBooking;
import cn.anju.core.Money;
import cn.anju.core.Texts;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyHome.Mandate;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.HomeCard.NextThing;
import cn.anju.purchase.ui.HowToPay;
import cn.anju.shell.Chinese;
import cn.anju.shell.State;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * Draws the owner's home as HTML, once for the bootstrap page and for the view: the one
 * next thing, the progress cards of the chosen home, what is paid, the other homes. Every
 * value becomes text, never markup.
 */
@Component
class HomeMarkup {

	private final Texts texts;

	private final HowToPay howToPay;

	private final HomeVisits visits;

	HomeMarkup(Texts texts, HowToPay howToPay, HomeVisits visits) {
		this.texts = texts;
		this.howToPay = howToPay;
		this.visits = visits;
	}

	Element draw(HomeContent content, Locale locale) {
		Element page = page(content, locale);
		Chinese.mark(page, locale);
		return page;
	}

	private Element page(HomeContent content, Locale locale) {
		Element page = new Element("div").addClass("aj-home");
		page.appendChild(greeting(content, locale));
		if (content.homes().isEmpty()) {
			return page.appendChild(nothingYet(content, locale));
		}
		Optional<NextThing> next = next(Stream.concat(
				content.cards(content.shown()).stream().map(HomeCard::next).filter(java.util.Objects::nonNull),
				this.visits.next(content.visits(), locale).stream()))
			.map((thing) -> asAgreed(thing, content.shown(), locale));
		page.appendChild(next.map((thing) -> hero(thing, locale)).orElseGet(() -> calm(content, locale)));
		page.appendChild(section(text(locale, "purchase.home.progress")));
		content.cards(content.shown()).forEach((card) -> page.appendChild(card(card, locale)));
		List<MyBooking> visits = content.visits();
		if (!visits.isEmpty()) {
			page.appendChild(section(text(locale, "purchase.home.visits")));
			page.appendChild(this.visits.draw(visits, locale));
		}
		page.appendChild(section(text(locale, "purchase.home.money")));
		page.appendChild(money(content.shown(), locale));
		page.appendChild(section(text(locale, "purchase.home.contact")));
		page.appendChild(HomeContact.draw(content, (key, facts) -> text(locale, key, facts)));
		if (content.homes().size() > 1) {
			page.appendChild(section(text(locale, "purchase.home.other-homes")));
			page.appendChild(others(content));
		}
		return page;
	}

	private static Optional<NextThing> next(Stream<NextThing> things) {
		return things.min(Comparator.comparing(NextThing::due, Comparator.nullsLast(Comparator.naturalOrder())));
	}

	/** A day that was agreed on for the payment comes before that of the procedure. */
	private NextThing asAgreed(NextThing thing, MyHome home, Locale locale) {
		LocalDate agreed = home.paymentDue();
		if (agreed == null || (thing.due() != null && !agreed.isBefore(thing.due()))) {
			return thing;
		}
		return new NextThing(agreed, text(locale, "purchase.home.before", agreed), thing.title(), thing.text(),
				thing.action(), thing.path());
	}

	private Element greeting(HomeContent content, Locale locale) {
		Element top = new Element("header").addClass("aj-hi");
		top.appendElement("p").text(text(locale, "purchase.home.greeting", names(content.names(), locale)));
		String title = content.homes().isEmpty() ? text(locale, "purchase.home.title") : content.shown().unitLabel();
		top.appendElement("h1").text(title);
		Mandate mandate = content.homes().isEmpty() ? null : content.shown().mandate();
		if (mandate != null) {
			top.appendElement("p").text(mandate(content.shown(), mandate, locale));
		}
		return top;
	}

	/** For whom an agent acts, what for and until when (D-20). */
	private String mandate(MyHome home, Mandate mandate, Locale locale) {
		return text(locale, "purchase.home.mandate", names(home.names(), locale), mandate.scope(), mandate.until());
	}

	private String names(List<String> names, Locale locale) {
		return String.join(text(locale, "purchase.home.and"), names);
	}

	private Element nothingYet(HomeContent content, Locale locale) {
		Element empty = new Element("section").addClass("aj-empty");
		empty.appendElement("span").addClass("aj-icon aj-icon-home").attr("aria-hidden", "true");
		empty.appendElement("h2").text(text(locale, "purchase.home.empty.title"));
		empty.appendElement("p").text(text(locale, "purchase.home.empty.text"));
		if (!content.hotline().isEmpty()) {
			empty.appendElement("a")
				.addClass("aj-btn aj-btn-quiet")
				.attr("href", "tel:" + content.hotline())
				.text(text(locale, "purchase.home.empty.call", content.hotline()));
			empty.appendElement("p").addClass("aj-small").text(content.address());
		}
		return empty;
	}

	private Element hero(NextThing thing, Locale locale) {
		Element hero = new Element("section").addClass("aj-hero");
		Element kicker = hero.appendElement("div").addClass("aj-hero-kicker");
		kicker.appendElement("span").text(text(locale, "purchase.home.next"));
		if (!thing.deadline().isEmpty()) {
			Element mark = kicker.appendElement("b");
			mark.appendElement("span").addClass("aj-glyph aj-glyph-need").attr("aria-hidden", "true");
			mark.appendElement("span").text(thing.deadline());
		}
		hero.appendElement("h2").text(thing.title());
		hero.appendElement("p").text(thing.text());
		hero.appendElement("div")
			.addClass("aj-actions")
			.appendChild(link(thing.path()).addClass("aj-btn").text(thing.action()));
		return hero;
	}

	private Element calm(HomeContent content, Locale locale) {
		Element hero = new Element("section").addClass("aj-hero aj-hero-calm");
		hero.appendElement("div")
			.addClass("aj-hero-kicker")
			.appendElement("span")
			.text(text(locale, "purchase.home.calm"));
		hero.appendElement("h2").text(text(locale, "purchase.home.nothing-to-do"));
		String what = content.cards(content.shown()).stream().findFirst().map(HomeCard::what).orElse("");
		hero.appendElement("p")
			.text(text(locale, "purchase.home.we-tell-you",
					what.isEmpty() ? what : what + text(locale, "purchase.home.stop")));
		return hero;
	}

	private Element card(HomeCard card, Locale locale) {
		Element link = link(card.path()).addClass("aj-card aj-progress");
		Element head = link.appendElement("div").addClass("head");
		Element name = head.appendElement("span").addClass("name");
		name.appendElement("span").addClass("aj-icon aj-icon-" + card.icon()).attr("aria-hidden", "true");
		name.appendElement("span").text(card.name());
		head.appendChild(state(card.state(), card.stateText()));
		link.appendElement("div").addClass("what").text(card.what());
		if (!card.bar().isEmpty()) {
			link.appendChild(bar(card.bar(), locale));
		}
		Element foot = link.appendElement("div").addClass("foot");
		if (!card.who().isEmpty()) {
			fact(foot, text(locale, "purchase.home.who"), card.who());
		}
		fact(foot, card.dateLabel(), card.date());
		if (card.why() != null) {
			Element why = link.appendElement("p").addClass("why");
			why.appendElement("b").addClass("aj-" + card.state().css()).text(card.why().label());
			why.appendText(card.why().text());
		}
		return link;
	}

	private Element bar(List<State> steps, Locale locale) {
		long done = steps.stream().filter((step) -> step == State.DONE).count();
		Element bar = new Element("span").addClass("aj-bar")
			.attr("role", "img")
			.attr("aria-label", text(locale, "purchase.home.steps", done, steps.size()));
		steps.forEach((step) -> bar.appendElement("i").addClass(step.css()));
		return bar;
	}

	private Element money(MyHome home, Locale locale) {
		Element list = new Element("div").addClass("aj-card aj-list");
		Element item = list.appendElement("div").addClass("aj-item");
		Element words = item.appendElement("div").addClass("aj-grow");
		Element facts = words.appendElement("dl").addClass("aj-facts");
		Money total = home.terms().total();
		if (total != null) {
			amount(facts, text(locale, "purchase.home.total"), total.written());
		}
		amount(facts, text(locale, "purchase.home.paid"), home.balance().paid().written());
		if (!home.terms().loans().isZero()) {
			amount(facts, text(locale, "purchase.home.loans"), home.terms().loans().written());
		}
		String open = home.terms().loans().isZero() ? "purchase.home.open" : "purchase.home.open-with-loans";
		home.balance().open().ifPresent((amount) -> amount(facts, text(locale, open), amount.written()));
		this.howToPay.draw(home, locale)
			.ifPresent((how) -> list.appendElement("div").addClass("aj-item").appendChild(how));
		return list;
	}

	private static void amount(Element facts, String label, String amount) {
		facts.appendElement("dt").text(label);
		facts.appendElement("dd").addClass("nb").text(amount);
	}

	private static Element others(HomeContent content) {
		Element list = new Element("div").addClass("aj-card aj-list");
		for (MyHome home : content.homes()) {
			if (!home.equals(content.shown())) {
				Element item = link("my?home=" + home.purchase()).addClass("aj-item");
				item.appendElement("span").addClass("aj-icon aj-icon-home").attr("aria-hidden", "true");
				Element words = item.appendElement("div").addClass("aj-grow");
				words.appendElement("h3").text(home.unitLabel());
				content.cards(home)
					.forEach((card) -> words.appendElement("p")
						.appendChild(state(card.state(), card.stateText()))
						.appendText(" · " + card.what()));
				item.appendElement("span").addClass("aj-icon aj-icon-next").attr("aria-hidden", "true");
				list.appendChild(item);
			}
		}
		return list;
	}

	private static void fact(Element foot, String label, String value) {
		Element fact = foot.appendElement("span");
		fact.appendElement("em").text(label);
		fact.appendElement("b").addClass("nb").text(value);
	}

	private static Element state(State state, String word) {
		Element badge = new Element("span").addClass("aj-state aj-" + state.css());
		badge.appendElement("span").addClass("aj-glyph aj-glyph-" + state.css()).attr("aria-hidden", "true");
		badge.appendElement("span").text(word);
		return badge;
	}

	private static Element section(String title) {
		return new Element("h2").addClass("aj-section").text(title);
	}

	private static Element link(String path) {
		return new Element("a").attr("href", "/" + path).attr("router-link", "");
	}

	private String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

}
