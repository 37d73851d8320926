package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.care.MyCase;
import cn.anju.care.MyCases;
import cn.anju.care.ServiceTarget;
import cn.anju.core.PurchaseId;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.HomeCard.NextThing;
import cn.anju.purchase.ui.OwnerHomeCard;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The open case that needs the owner first, on the owner's home. */
@Component
class RequestHomeCard implements OwnerHomeCard {

	private static final int LAST = 90;

	private final MyCases cases;

	private final RequestWords words;

	RequestHomeCard(MyCases cases, RequestWords words) {
		this.cases = cases;
		this.words = words;
	}

	@Override
	public int order() {
		return LAST;
	}

	@Override
	public Optional<HomeCard> card(PurchaseId purchase, Locale locale) {
		List<MyCase> open = this.cases.open(purchase);
		return open.stream()
			.min(Comparator.comparing((MyCase my) -> !my.awaitsOwner()))
			.map((my) -> card(my, open.size(), locale));
	}

	private HomeCard card(MyCase my, int open, Locale locale) {
		String path = (open == 1) ? "my/requests/" + my.one().id() : "my/requests";
		String name = (open == 1) ? this.words.text(locale, "care.my.card")
				: this.words.text(locale, "care.my.cards", open);
		return new HomeCard("talk", name, path, this.words.state(my), this.words.stateWord(my, locale),
				my.one().title(), this.words.bar(my), this.words.handler(my.one()),
				this.words.text(locale, "care.my.card-date"),
				my.next().map(ServiceTarget::due).map((due) -> this.words.moment(due, locale)).orElse("—"), null,
				next(my, locale));
	}

	private @Nullable NextThing next(MyCase my, Locale locale) {
		if (!my.awaitsOwner()) {
			return null;
		}
		LocalDate until = my.answerBy().map(this.words::day).orElse(null);
		return new NextThing(until,
				(until != null) ? this.words.text(locale, "care.my.next-until", this.words.day(until, locale)) : "",
				this.words.asks(my, locale), this.words.text(locale, "care.my.next-text", my.one().title()),
				this.words.text(locale, "care.my.next-see"), "my/requests/" + my.one().id());
	}

}
