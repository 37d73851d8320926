package cn.anju.purchase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.Money;
import cn.anju.procedure.ConditionAnswer;
import cn.anju.procedure.StepCondition;

import org.springframework.stereotype.Component;

/**
 * before filing the whole price is paid, with a loan the whole down payment (price
 * − loans).
 */
@Component
class FilingMoneyPaid implements StepCondition {

	private final Balances balances;

	FilingMoneyPaid(Balances balances) {
		this.balances = balances;
	}

	@Override
	public String name() {
		return "filing-money-paid";
	}

	@Override
	public Map<Long, ConditionAnswer> answers(String subjectKind, Collection<Long> ids) {
		return this.balances.answers(ids, Balance::openForFiling, "purchase.condition.filing-money");
	}

	/** The answer that follows from what is still open. */
	static ConditionAnswer answer(Optional<Money> open, String textKey) {
		if (open.isEmpty()) {
			return new ConditionAnswer(false, textKey + ".unknown", Map.of());
		}
		boolean met = open.get().isZero();
		return met ? new ConditionAnswer(true, textKey + ".met", Map.of())
				: new ConditionAnswer(false, textKey + ".open", Map.of("0", open.get().written()));
	}

}
