package cn.anju.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.Persons;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds units' and persons' names to purchases, in one statement each. */
@Component
class PurchaseNames {

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	private final Persons persons;

	private final PurchaseDates dates;

	PurchaseNames(JdbcClient jdbc, PropertyCatalog catalog, Persons persons, PurchaseDates dates) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.persons = persons;
		this.dates = dates;
	}

	List<MyHome> complete(List<MyPurchases.Row> rows) {
		Map<UnitId, UnitDescription> units = this.catalog
			.units(rows.stream().map((r) -> new UnitId(r.unit())).toList());
		Map<PurchaseId, List<String>> names = buyers(MyPurchases.purchases(rows));
		return rows.stream().map((row) -> home(row, units, names)).toList();
	}

	private MyHome home(MyPurchases.Row row, Map<UnitId, UnitDescription> units, Map<PurchaseId, List<String>> names) {
		UnitDescription unit = units.get(new UnitId(row.unit()));
		String label = (unit != null) ? unit.fullName() : "";
		String project = (unit != null) ? unit.projectName() : "";
		return new MyHome(row.purchase(), project, label, row.terms(), row.balance(), row.contractNo(),
				row.contractedOn(), names.getOrDefault(row.purchase(), List.of()), row.role(), row.forBuyers(),
				this.dates.firstPayment(row.balance(), row.agreedDue(), row.subscribedOn()).orElse(null));
	}

	/** The buyers' names of each purchase, in their order; agents left out. */
	Map<PurchaseId, List<String>> buyers(Collection<PurchaseId> purchases) {
		Map<PurchaseId, List<PersonId>> ids = buyerIds(purchases);
		Map<PersonId, PersonSummary> known = summaries(
				ids.values().stream().flatMap(Collection::stream).distinct().toList());
		Map<PurchaseId, List<String>> names = new HashMap<>();
		ids.forEach((purchase, people) -> names.put(purchase,
				people.stream().map(known::get).map(PersonSummary::name).toList()));
		return names;
	}

	Map<PersonId, PersonSummary> summaries(Collection<PersonId> people) {
		return this.persons.summaries(people)
			.stream()
			.collect(Collectors.toMap(PersonSummary::id, Function.identity()));
	}

	List<String> ofPersons(Collection<PersonId> people) {
		return this.persons.summaries(people).stream().map(PersonSummary::name).toList();
	}

	private Map<PurchaseId, List<PersonId>> buyerIds(Collection<PurchaseId> purchases) {
		if (purchases.isEmpty()) {
			return Map.of();
		}
		Map<PurchaseId, List<PersonId>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select purchase_id, person_id from purchase_parties
				where purchase_id in (:purchases) and role <> 'AGENT' order by purchase_id, position""")
			.param("purchases", purchases.stream().map(PurchaseId::value).toList())
			.query((row) -> {
				found.computeIfAbsent(new PurchaseId(row.getLong(1)), (_) -> new java.util.ArrayList<>())
					.add(new PersonId(row.getLong(2)));
			});
		return found;
	}

}
