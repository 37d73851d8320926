package cn.anju.purchase;

import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which purchases their persons may see; asked before anybody is told something. */
@Component
public class ReleasedPurchases {

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	ReleasedPurchases(JdbcClient jdbc, PropertyCatalog catalog) {
		this.jdbc = jdbc;
		this.catalog = catalog;
	}

	/**
	 * Tells whether a purchase is released.
	 * @param purchase the purchase
	 * @return whether a clerk has opened it to its persons
	 */
	public boolean contains(PurchaseId purchase) {
		return this.jdbc.sql("select count(*) from purchase_purchases where id = ? and released_at is not null")
			.param(purchase.value())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Names the unit of a purchase, for a notice.
	 * @param purchase the purchase
	 * @return such as {@code 晶都花园 1栋 0301}
	 */
	public String unitName(PurchaseId purchase) {
		return this.jdbc.sql("select unit_id from purchase_purchases where id = ?")
			.param(purchase.value())
			.query(Long.class)
			.optional()
			.flatMap((unit) -> this.catalog.unit(new UnitId(unit)))
			.map(UnitDescription::fullName)
			.orElse("");
	}

}
