package cn.anju.purchase;

import java.math.BigDecimal;

import cn.anju.core.Money;
import cn.anju.core.PurchaseId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was paid and not withdrawn. */
final class PaidSums {

	private PaidSums() {
	}

	static Money of(JdbcClient jdbc, PurchaseId purchase) {
		return new Money(jdbc.sql("""
				select coalesce(sum(amount), 0) from purchase_payments
				where purchase_id = ? and withdrawn_at is null""")
			.param(purchase.value())
			.query(BigDecimal.class)
			.single());
	}

}
