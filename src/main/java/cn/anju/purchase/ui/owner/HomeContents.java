package cn.anju.purchase.ui.owner;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.booking.MyBookings;
import cn.anju.core.PurchaseId;
import cn.anju.identity.IdentitySettings;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.ui.ChosenHome;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.OwnerHomeCard;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gathers what stands on the signed-in owner's home. */
@Component
class HomeContents {

	private final MyPurchases purchases;

	private final MyBookings bookings;

	private final IdentitySettings settings;

	private final List<OwnerHomeCard> cards;

	HomeContents(MyPurchases purchases, MyBookings bookings, IdentitySettings settings, List<OwnerHomeCard> cards) {
		this.purchases = purchases;
		this.bookings = bookings;
		this.settings = settings;
		this.cards = cards.stream().sorted(Comparator.comparingInt(OwnerHomeCard::order)).toList();
	}

	/**
	 * Gathers the content.
	 * @param wanted the id of the home to show, as it stands in the address
	 * @param locale the reader's language
	 * @return the content; the home looked at last, else the first, if the wanted one is
	 * not the owner's
	 */
	HomeContent of(@Nullable String wanted, Locale locale) {
		List<MyHome> homes = this.purchases.homes();
		int chosen = chosen(homes, wanted);
		Map<PurchaseId, List<HomeCard>> progress = homes.stream()
			.map(MyHome::purchase)
			.collect(Collectors.toMap(Function.identity(), (home) -> cards(home, locale)));
		String specialist = homes.isEmpty() ? "" : this.purchases.specialist(homes.get(chosen).purchase()).orElse("");
		return new HomeContent(this.purchases.names(), homes, chosen, progress, this.bookings.all(), specialist,
				this.settings.hotline(), address(locale));
	}

	private String address(Locale locale) {
		boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		return english ? this.settings.departmentAddressEnglish() : this.settings.departmentAddress();
	}

	private static int chosen(List<MyHome> homes, @Nullable String wanted) {
		homes.stream()
			.map(MyHome::purchase)
			.filter((home) -> home.toString().equals(wanted))
			.forEach(ChosenHome::remember);
		return Math.max(0, ChosenHome.among(homes).map(homes::indexOf).orElse(0));
	}

	private List<HomeCard> cards(PurchaseId purchase, Locale locale) {
		return this.cards.stream().map((bean) -> bean.card(purchase, locale)).flatMap(Optional::stream).toList();
	}

}
