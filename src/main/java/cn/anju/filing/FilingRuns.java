package cn.anju.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.anju.core.Subject;
import cn.anju.procedure.Fact;
import cn.anju.procedure.Opening;
import cn.anju.procedure.Procedures;
import cn.anju.purchase.FollowedPurchase;
import cn.anju.purchase.PurchaseFollower;

import org.springframework.stereotype.Component;

/**
 * Gives every purchase its run of the filing procedure, standing where its facts prove it
 * to be. A fact that contradicts R-101 is kept and flagged.
 */
@Component
class FilingRuns implements PurchaseFollower {

	private final Procedures procedures;

	private final Clock clock;

	FilingRuns(Procedures procedures, Clock clock) {
		this.procedures = procedures;
		this.clock = clock;
	}

	@Override
	public void follow(List<FollowedPurchase> purchases) {
		this.procedures.openAll(purchases.stream().map(FilingRuns::opening).toList(), LocalDate.now(this.clock));
	}

	private static Opening opening(FollowedPurchase purchase) {
		boolean contradicts = purchase.filedOn() != null && !purchase.moneyForFilingPaid();
		return new Opening(FilingProcedure.TEMPLATE, Subject.of(purchase.id()), purchase.project(), purchase.id(),
				FilingProcedure.variant(purchase.method()), facts(purchase),
				contradicts ? "filing.flag.filed-before-paid" : null);
	}

	private static List<Fact> facts(FollowedPurchase purchase) {
		List<Fact> facts = new ArrayList<>();
		LocalDate contractedOn = purchase.contractedOn();
		if (contractedOn != null) {
			facts.add(new Fact(FilingProcedure.CONTRACT_SIGNED, contractedOn, purchase.contractNo()));
		}
		LocalDate filedOn = purchase.filedOn();
		if (filedOn != null) {
			facts.add(new Fact(FilingProcedure.FILED, filedOn, null));
			if (purchase.filingNo() != null) {
				facts.add(new Fact(FilingProcedure.FILING_NO, filedOn, purchase.filingNo()));
			}
		}
		return facts;
	}

}
