package cn.anju.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

/**
 * A stored purchase.
 *
 * @param id the purchase
 * @param project its project
 * @param unit how people say its unit
 */
record StressPurchase(PurchaseId id, ProjectId project, String unit) {

	/** Finds purchases by their subscription numbers. */
	static Map<String, StressPurchase> find(JdbcClient jdbc, Collection<String> subscriptions) {
		Map<String, StressPurchase> found = new HashMap<>();
		jdbc.sql("""
				select p.id, p.project_id, p.subscription_no, c.unit_label from purchase_purchases p
				join procedure_cards c on c.subject_kind = 'purchase' and c.subject_id = p.id
				where p.subscription_no in (:numbers)""").param("numbers", subscriptions).query((row) -> {
			found.put(row.getString(3), new StressPurchase(new PurchaseId(row.getLong(1)),
					new ProjectId(row.getLong(2)), row.getString(4)));
		});
		return found;
	}

}
