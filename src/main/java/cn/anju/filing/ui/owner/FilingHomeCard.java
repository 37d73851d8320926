package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.filing.FilingLinks;
import cn.anju.filing.MyFiling;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.RunDetails;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.HomeCard.NextThing;
import cn.anju.purchase.ui.OwnerHomeCard;

import org.springframework.stereotype.Component;

/** The filing's card on the owner's home. */
@Component
class FilingHomeCard implements OwnerHomeCard {

	private static final int FIRST = 10;

	private final MyFiling filing;

	private final FilingWords words;

	private final FilingDelays delays;

	FilingHomeCard(MyFiling filing, FilingWords words, FilingDelays delays) {
		this.filing = filing;
		this.words = words;
		this.delays = delays;
	}

	@Override
	public int order() {
		return FIRST;
	}

	@Override
	public Optional<HomeCard> card(PurchaseId purchase, Locale locale) {
		return this.filing.of(purchase).map((run) -> card(purchase, run, locale));
	}

	private HomeCard card(PurchaseId purchase, RunDetails run, Locale locale) {
		String path = FilingLinks.my(purchase);
		NextThing next = this.words.waitsForOwner(run)
				? this.words.money(run).map((money) -> pay(run, money, path, locale)).orElse(null) : null;
		return new HomeCard("seal", this.words.text(locale, "filing.name"), path, this.words.state(run),
				this.words.stateWord(run, locale), this.words.now(run, locale), this.words.bar(run),
				this.words.who(run, locale), this.words.dateLabel(run, locale), this.words.date(run, locale),
				this.delays.onCard(run, locale)
					.map((why) -> new HomeCard.Why(this.delays.label(run, locale), why))
					.orElse(null),
				next);
	}

	private NextThing pay(RunDetails run, ConditionDetails money, String path, Locale locale) {
		Optional<LocalDate> due = this.words.deadline(run);
		String deadline = due.map((day) -> this.words.text(locale, "filing.next.before", this.words.day(day, locale)))
			.orElse("");
		return new NextThing(due.orElse(null), deadline, this.words.text(locale, "filing.next.pay"),
				this.words.text(locale, money.answer().textKey(), money.answer().arguments())
						+ this.words.text(locale, "filing.next.pay-text"),
				this.words.text(locale, "filing.next.see"), path);
	}

}
