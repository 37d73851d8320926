package cn.anju.purchase;

import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other modules who looks after a purchase; they check the asker. */
@Component
public class PurchaseSpecialists {

	private final JdbcClient jdbc;

	PurchaseSpecialists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A purchase and who looks after it.
	 *
	 * @param purchase the purchase
	 * @param project its project
	 * @param specialist the specialist, if one is named
	 */
	public record LookedAfter(PurchaseId purchase, ProjectId project, @Nullable AccountId specialist) {
	}

	/**
	 * Finds who looks after a purchase.
	 * @param purchase the purchase
	 * @return the purchase with its specialist; nothing if there is no such purchase
	 */
	public Optional<LookedAfter> of(PurchaseId purchase) {
		return this.jdbc.sql("select project_id, specialist_id from purchase_purchases where id = ?")
			.param(purchase.value())
			.query((row, _) -> {
				Long specialist = row.getObject("specialist_id", Long.class);
				return new LookedAfter(purchase, new ProjectId(row.getLong("project_id")),
						(specialist != null) ? new AccountId(specialist) : null);
			})
			.optional();
	}

}
