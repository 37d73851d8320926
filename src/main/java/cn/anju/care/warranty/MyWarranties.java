package cn.anju.care.warranty;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.purchase.MyPurchases;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is covered until when of the signed-in owner's homes. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OWNER)
public class MyWarranties {

	private final MyPurchases purchases;

	private final Wallets wallets;

	MyWarranties(MyPurchases purchases, Wallets wallets) {
		this.purchases = purchases;
		this.wallets = wallets;
	}

	/**
	 * Gives the warranties of one of the owner's homes.
	 * @param purchase the purchase
	 * @return the wallet; nothing if the purchase is not the owner's, whether it exists
	 * or not
	 */
	public Optional<WarrantyWallet> of(PurchaseId purchase) {
		return this.purchases.isMine(purchase) ? Optional.of(this.wallets.of(purchase)) : Optional.empty();
	}

}
