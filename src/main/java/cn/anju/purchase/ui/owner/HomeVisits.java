package cn.anju.purchase.ui.owner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.booking.Hold;
import cn.anju.booking.MyAppointment;
import cn.anju.booking.MyBooking;
import cn.anju.core.Days;
import cn.anju.core.Texts;
import cn.anju.purchase.ui.HomeCard.NextThing;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/** Draws the appointments of a home, and what can be booked for it. */
@Component
class HomeVisits {

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	HomeVisits(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	/** A seat that is kept for the owner runs out. */
	Optional<NextThing> next(List<MyBooking> visits, Locale locale) {
		return visits.stream().filter((one) -> one.kept().isPresent()).findFirst().map((one) -> {
			Hold kept = one.kept().orElseThrow();
			String what = text(locale, one.textKey() + ".name");
			return new NextThing(day(kept.until()), text(locale, "purchase.visit.until", written(kept.until(), locale)),
					text(locale, "purchase.visit.kept", what, written(kept.slot().startsAt(), locale)),
					text(locale, "purchase.visit.kept-text"), text(locale, "purchase.visit.see"), one.link());
		});
	}

	Element draw(List<MyBooking> visits, Locale locale) {
		Element list = new Element("div").addClass("aj-card aj-list");
		visits.forEach((one) -> list.appendChild(item(one, locale)));
		return list;
	}

	private Element item(MyBooking one, Locale locale) {
		MyAppointment booked = one.appointment();
		String what = text(locale, one.textKey() + ".name");
		Element item = new Element("a").attr("href", "/" + ((booked != null) ? booked.link() : one.link()))
			.attr("router-link", "")
			.addClass("aj-item");
		item.appendElement("span").addClass("aj-icon aj-icon-calendar").attr("aria-hidden", "true");
		Element words = item.appendElement("div").addClass("aj-grow");
		words.appendElement("h3")
			.text((booked != null) ? written(booked.appointment().startsAt(), locale)
					: text(locale, "purchase.visit.book", what));
		words.appendElement("p")
			.text((booked != null) ? text(locale, "purchase.visit.what", what, booked.place().in(locale))
					: about(one, locale));
		item.appendElement("span").addClass("aj-icon aj-icon-next").attr("aria-hidden", "true");
		return item;
	}

	private String about(MyBooking one, Locale locale) {
		return one.places()
			.stream()
			.findFirst()
			.map((waiting) -> text(locale, "purchase.visit.waiting", written(waiting.slot().startsAt(), locale),
					waiting.place()))
			.orElseGet(() -> text(locale, one.textKey() + ".about"));
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	private String written(Instant instant, Locale locale) {
		return this.days.written(instant, locale);
	}

	private String text(Locale locale, String key, Object... facts) {
		return this.texts.of(locale, key, facts);
	}

}
