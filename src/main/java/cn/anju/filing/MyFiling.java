package cn.anju.filing;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunReader;
import cn.anju.purchase.MyPurchases;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filings of the signed-in owner's purchases; nobody else's can be asked for. */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional(readOnly = true)
public class MyFiling {

	private final MyPurchases purchases;

	private final RunReader runs;

	MyFiling(MyPurchases purchases, RunReader runs) {
		this.purchases = purchases;
		this.runs = runs;
	}

	/**
	 * Gives the filing of one of the owner's purchases.
	 * @param purchase the purchase
	 * @return the filing; nothing if the purchase is not the owner's
	 */
	public Optional<RunDetails> of(PurchaseId purchase) {
		return this.purchases.isMine(purchase) ? this.runs.run(FilingProcedure.TEMPLATE, Subject.of(purchase))
				: Optional.empty();
	}

}
