package cn.anju.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import cn.anju.core.Money;
import cn.anju.procedure.ConditionAnswer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of many purchases is paid and open, in one statement. */
@Component
class Balances {

	private final JdbcClient jdbc;

	Balances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<Long, Balance> of(Collection<Long> purchases) {
		if (purchases.isEmpty()) {
			return Map.of();
		}
		Map<Long, Balance> found = new HashMap<>();
		this.jdbc
			.sql("select p.id, " + TermsRow.COLUMNS
					+ ", (select coalesce(sum(m.amount), 0) from purchase_payments m where m.purchase_id = p.id"
					+ " and m.withdrawn_at is null) paid from purchase_purchases p where p.id in (:ids)")
			.param("ids", purchases)
			.query((row) -> {
				found.put(row.getLong("id"), new Balance(TermsRow.of(row), new Money(row.getBigDecimal("paid"))));
			});
		return found;
	}

	Map<Long, ConditionAnswer> answers(Collection<Long> ids, Function<Balance, Optional<Money>> open, String textKey) {
		Map<Long, ConditionAnswer> answers = new HashMap<>();
		of(ids).forEach((id, balance) -> answers.put(id, FilingMoneyPaid.answer(open.apply(balance), textKey)));
		return answers;
	}

}
