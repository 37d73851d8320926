package cn.anju.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingSubjects;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.CardSearch;
import cn.anju.procedure.SubjectSearch;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.MyHome.Mandate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Answers for purchases where appointments are made. */
@Component
class PurchaseSubjects implements BookingSubjects {

	private static final int MOST_FOUND = 200;

	private static final String AND = "、";

	private final Purchases purchases;

	private final MyPurchases mine;

	private final PurchaseNames names;

	private final PropertyCatalog catalog;

	private final PersonLookup persons;

	private final SubjectSearch search;

	PurchaseSubjects(Purchases purchases, MyPurchases mine, PurchaseNames names, PropertyCatalog catalog,
			PersonLookup persons, SubjectSearch search) {
		this.purchases = purchases;
		this.mine = mine;
		this.names = names;
		this.catalog = catalog;
		this.persons = persons;
		this.search = search;
	}

	@Override
	public String kind() {
		return Subject.PURCHASE;
	}

	@Override
	public List<BookableSubject> owned() {
		List<MyHome> homes = this.mine.homes();
		Map<Long, BookableSubject> described = subjects(homes.stream().map((home) -> home.purchase().value()).toList());
		return homes.stream()
			.map((home) -> Optional.ofNullable(described.get(home.purchase().value()))
				.map((subject) -> until(subject, home.mandate()))
				.orElse(null))
			.filter(Objects::nonNull)
			.toList();
	}

	/** An agent books for days on which the mandate still holds (D-20). */
	private static BookableSubject until(BookableSubject subject, @Nullable Mandate mandate) {
		return new BookableSubject(subject.subject(), subject.project(), subject.building(), subject.unit(),
				subject.purchase(), subject.label(), subject.shortLabel(), subject.names(),
				(mandate != null) ? mandate.until() : null);
	}

	@Override
	public Map<Long, BookableSubject> subjects(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<Purchase> found = this.purchases.findByIdIn(ids);
		Map<UnitId, UnitDescription> units = this.catalog.units(found.stream().map(Purchase::unit).toList());
		Map<PurchaseId, List<String>> buyers = this.names.buyers(found.stream().map(Purchase::id).toList());
		Map<Long, BookableSubject> subjects = new HashMap<>();
		for (Purchase purchase : found) {
			UnitDescription unit = units.get(purchase.unit());
			if (unit != null) {
				subjects.put(purchase.id().value(),
						subject(purchase, unit, buyers.getOrDefault(purchase.id(), List.of())));
			}
		}
		return subjects;
	}

	/** Only the persons of a released purchase are told anything. */
	private static BookableSubject subject(Purchase purchase, UnitDescription unit, List<String> buyers) {
		return new BookableSubject(Subject.of(purchase.id()), purchase.project(), unit.building(), purchase.unit(),
				(purchase.releasedAt() != null) ? purchase.id() : null, unit.fullName(), unit.shortName(),
				String.join(AND, buyers), null);
	}

	@Override
	public List<BookableSubject> search(String typed, ProjectScope scope, int most) {
		List<Long> found = this.search.find(Subject.PURCHASE, CardSearch.typed(typed, this.persons.searchKeys(typed)),
				MOST_FOUND);
		return subjects(found).values()
			.stream()
			.filter((subject) -> scope.allows(subject.project()))
			.sorted(java.util.Comparator.comparing(BookableSubject::label))
			.limit(most)
			.collect(Collectors.toList());
	}

}
