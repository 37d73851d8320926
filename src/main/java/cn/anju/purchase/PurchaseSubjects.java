package cn.anju.purchase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingSubjects;
import cn.anju.core.Days;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.CardSearch;
import cn.anju.procedure.SubjectSearch;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for purchases where appointments are made. */
@Component
class PurchaseSubjects implements BookingSubjects {

	private static final int MOST_FOUND = 200;

	private static final String AND = "、";

	private final Purchases purchases;

	private final CurrentOwner owner;

	private final PurchaseNames names;

	private final PropertyCatalog catalog;

	private final PersonLookup persons;

	private final SubjectSearch search;

	private final JdbcClient jdbc;

	private final Days days;

	PurchaseSubjects(Purchases purchases, CurrentOwner owner, PurchaseNames names, PropertyCatalog catalog,
			PersonLookup persons, SubjectSearch search, JdbcClient jdbc, Days days) {
		this.purchases = purchases;
		this.owner = owner;
		this.names = names;
		this.catalog = catalog;
		this.persons = persons;
		this.search = search;
		this.jdbc = jdbc;
		this.days = days;
	}

	@Override
	public String kind() {
		return Subject.PURCHASE;
	}

	@Override
	public List<BookableSubject> owned() {
		Set<PersonId> persons = this.owner.persons();
		if (persons.isEmpty()) {
			return List.of();
		}
		List<Mine> mine = this.jdbc.sql(
				"select p.id, p.project_id, p.unit_id, max(mine.role = 'AGENT') = 1 and min(mine.role = 'AGENT') = 1 agent,"
						+ " max(mine.until) until " + MyPurchases.MINE
						+ " group by p.id order by p.contracted_on desc, p.id desc")
			.param("persons", persons.stream().map(PersonId::value).toList())
			.param("today", this.days.today())
			.query((row, _) -> new Mine(new PurchaseId(row.getLong("id")), new ProjectId(row.getLong("project_id")),
					new UnitId(row.getLong("unit_id")),
					row.getBoolean("agent") ? row.getObject("until", LocalDate.class) : null))
			.list();
		Map<UnitId, UnitDescription> units = this.catalog.units(mine.stream().map(Mine::unit).toList());
		return mine.stream()
			.flatMap((one) -> Stream.ofNullable(units.get(one.unit())).map((unit) -> subject(one, unit)))
			.toList();
	}

	/**
	 * A home of the signed-in owner, who knows the names; an agent's until a day (D-20).
	 */
	private record Mine(PurchaseId purchase, ProjectId project, UnitId unit, @Nullable LocalDate until) {
	}

	private static BookableSubject subject(Mine one, UnitDescription unit) {
		return new BookableSubject(Subject.of(one.purchase()), one.project(), unit.building(), one.unit(),
				one.purchase(), unit.fullName(), unit.shortName(), "", one.until());
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
