package cn.anju.care.ui.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.care.warranty.MyWarranties;
import cn.anju.care.warranty.WarrantyWallet;
import cn.anju.core.Days;
import cn.anju.core.PurchaseId;
import cn.anju.core.Texts;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.OwnerHomeCard;
import cn.anju.shell.State;

import org.springframework.stereotype.Component;

/** What is covered, on the owner's home, once it was accepted. */
@Component
class WarrantyHomeCard implements OwnerHomeCard {

	private static final int AFTER_CASES = 95;

	private final MyWarranties warranties;

	private final Days days;

	private final Texts texts;

	WarrantyHomeCard(MyWarranties warranties, Days days, Texts texts) {
		this.warranties = warranties;
		this.days = days;
		this.texts = texts;
	}

	@Override
	public int order() {
		return AFTER_CASES;
	}

	@Override
	public Optional<HomeCard> card(PurchaseId purchase, Locale locale) {
		return this.warranties.of(purchase)
			.filter((wallet) -> wallet.accepted() != null)
			.map((wallet) -> card(purchase, wallet, locale));
	}

	private HomeCard card(PurchaseId purchase, WarrantyWallet wallet, Locale locale) {
		LocalDate today = this.days.today();
		long covered = wallet.covered(today);
		String next = wallet.lines()
			.stream()
			.filter((line) -> line.covers(today))
			.flatMap((line) -> line.until().stream())
			.min(LocalDate::compareTo)
			.map((day) -> this.days.written(day, locale))
			.orElse("—");
		return new HomeCard("shield", this.texts.of(locale, "care.warranty.title"), "my/warranty/" + purchase,
				State.DONE, this.texts.of(locale, "care.warranty.card-state"),
				this.texts.of(locale, "care.warranty.covered", covered), List.of(), "",
				this.texts.of(locale, "care.warranty.card-date"), next, null, null);
	}

}
