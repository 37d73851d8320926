package cn.anju.purchase.ui.owner;

import java.util.List;
import java.util.Map;

import cn.anju.booking.MyBooking;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.ui.HomeCard;

/**
 * What stands on the owner's home.
 *
 * @param names the names of the persons signed in with this phone
 * @param homes all homes
 * @param chosen which of them is shown, 0 for the first
 * @param progress the progress cards of every home
 * @param bookings what can be booked or is booked for all homes
 * @param specialist the name of who in customer service is there for the shown home,
 * empty before somebody is named
 * @param hotline the department's phone number, empty if none is set
 * @param address the department's address
 */
record HomeContent(List<String> names, List<MyHome> homes, int chosen, Map<PurchaseId, List<HomeCard>> progress,
		List<MyBooking> bookings, String specialist, String hotline, String address) {

	/** What can be booked or is booked for the shown home. */
	List<MyBooking> visits() {
		return this.bookings.stream()
			.filter((one) -> one.subject().subject().equals(Subject.of(shown().purchase())))
			.toList();
	}

	List<HomeCard> cards(MyHome home) {
		return this.progress.getOrDefault(home.purchase(), List.of());
	}

	MyHome shown() {
		return this.homes.get(this.chosen);
	}

}
