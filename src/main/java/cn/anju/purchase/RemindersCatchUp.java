package cn.anju.purchase;

import java.util.List;

import cn.anju.core.PurchaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells messaging at start of purchases that were stored before it knew of households and
 * due dates; afterwards there are none.
 */
@Component
class RemindersCatchUp implements ApplicationModuleInitializer {

	private static final int CHUNK = 1_000;

	private final PurchaseSurroundings surroundings;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	RemindersCatchUp(PurchaseSurroundings surroundings, JdbcClient jdbc, TransactionTemplate transaction) {
		this.surroundings = surroundings;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void initialize() {
		List<PurchaseId> some = after(0);
		while (!some.isEmpty()) {
			List<PurchaseId> these = some;
			this.transaction.executeWithoutResult((_) -> this.surroundings.catchUp(these));
			some = after(these.getLast().value());
		}
	}

	private List<PurchaseId> after(long last) {
		return this.jdbc.sql("select id from purchase_purchases where id > ? order by id limit ?")
			.params(last, CHUNK)
			.query((row, _) -> new PurchaseId(row.getLong(1)))
			.list();
	}

}
