package cn.anju.purchase.ui;

import java.util.Locale;
import java.util.Optional;

import cn.anju.core.PurchaseId;

/**
 * A progress card on the owner's home; one bean for each procedure. Cards are data, so
 * that the same card is painted into the bootstrap page and shown by the view.
 */
public interface OwnerHomeCard {

	/**
	 * Gives the place of the card; it never changes with urgency.
	 * @return lower stands first
	 */
	int order();

	/**
	 * Gives the card of one purchase. Called only for a purchase that is the signed-in
	 * owner's.
	 * @param purchase the purchase
	 * @param locale the reader's language
	 * @return the card, or nothing if this procedure does not concern the purchase
	 */
	Optional<HomeCard> card(PurchaseId purchase, Locale locale);

}
