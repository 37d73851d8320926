package cn.anju.purchase;

import java.util.List;
import java.util.Optional;

import cn.anju.booking.BookableSubject;
import cn.anju.core.PurchaseId;
import cn.anju.identity.ProjectScope;

import org.springframework.stereotype.Component;

/** Finds purchases for other modules; they check the asker. */
@Component
public class PurchaseFinder {

	private final PurchaseSubjects subjects;

	PurchaseFinder(PurchaseSubjects subjects) {
		this.subjects = subjects;
	}

	/**
	 * Finds purchases by what is typed.
	 * @param typed a name, a unit, the end of a phone or document number
	 * @param scope the projects in which the asker may see purchases
	 * @param most how many at most
	 * @return the purchases by their labels
	 */
	public List<FoundPurchase> search(String typed, ProjectScope scope, int most) {
		return this.subjects.search(typed, scope, most).stream().map(PurchaseFinder::found).toList();
	}

	/**
	 * Finds a purchase.
	 * @param purchase its id
	 * @return the purchase; nothing if there is none
	 */
	public Optional<FoundPurchase> find(PurchaseId purchase) {
		return this.subjects.subjects(List.of(purchase.value()))
			.values()
			.stream()
			.findFirst()
			.map(PurchaseFinder::found);
	}

	private static FoundPurchase found(BookableSubject subject) {
		return new FoundPurchase(new PurchaseId(subject.subject().id()), subject.project(), subject.label(),
				subject.names());
	}

}
