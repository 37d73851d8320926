package cn.anju.purchase;

import java.util.Collection;
import java.util.Map;

import cn.anju.procedure.ConditionAnswer;
import cn.anju.procedure.StepCondition;

import org.springframework.stereotype.Component;

/** The whole price has been received, what loans bring included. */
@Component
class PriceFullyPaid implements StepCondition {

	private final Balances balances;

	PriceFullyPaid(Balances balances) {
		this.balances = balances;
	}

	@Override
	public String name() {
		return "price-fully-paid";
	}

	@Override
	public Map<Long, ConditionAnswer> answers(String subjectKind, Collection<Long> ids) {
		return this.balances.answers(ids, Balance::open, "purchase.condition.price");
	}

}
