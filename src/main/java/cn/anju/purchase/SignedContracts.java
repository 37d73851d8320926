package cn.anju.purchase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in signed contracts, for modules that make papers from them; their desks
 * check who may see the purchases.
 */
@Component
@Transactional(readOnly = true)
public class SignedContracts {

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	private final PurchaseNames names;

	SignedContracts(JdbcClient jdbc, PropertyCatalog catalog, PurchaseNames names) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.names = names;
	}

	/**
	 * Gives the contracts of purchases.
	 * @param purchases the purchases, at most some thousand
	 * @return contracts by purchase; those without a signed contract are left out
	 */
	public Map<PurchaseId, SignedContract> of(Collection<PurchaseId> purchases) {
		if (purchases.isEmpty()) {
			return Map.of();
		}
		List<Row> rows = this.jdbc
			.sql("select p.id, p.unit_id, p.contract_no, p.contracted_on, " + TermsRow.COLUMNS
					+ " from purchase_purchases p where p.id in (:ids) and p.contracted_on is not null order by p.id")
			.param("ids", purchases.stream().map(PurchaseId::value).toList())
			.query((row, _) -> new Row(new PurchaseId(row.getLong("id")), new UnitId(row.getLong("unit_id")),
					Objects.requireNonNullElse(row.getString("contract_no"), ""), TermsRow.of(row)))
			.list();
		Map<UnitId, UnitDescription> units = this.catalog.units(rows.stream().map(Row::unit).toList());
		Map<PurchaseId, List<String>> buyers = this.names.buyers(rows.stream().map(Row::id).toList());
		Map<PurchaseId, SignedContract> contracts = new LinkedHashMap<>();
		for (Row row : rows) {
			UnitDescription unit = units.get(row.unit());
			contracts.put(row.id(), new SignedContract(row.id(), row.number(), (unit != null) ? unit.fullName() : "",
					buyers.getOrDefault(row.id(), List.of()), row.terms().area(), row.terms().total()));
		}
		return contracts;
	}

	private record Row(PurchaseId id, UnitId unit, String number, Terms terms) {
	}

}
