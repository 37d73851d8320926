package cn.anju.care.warranty;

import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.purchase.PurchaseSpecialists;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is covered until when of homes in the asker's projects. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class WarrantyDesk {

	private static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final PurchaseSpecialists purchases;

	private final CurrentStaff staff;

	private final Wallets wallets;

	WarrantyDesk(PurchaseSpecialists purchases, CurrentStaff staff, Wallets wallets) {
		this.purchases = purchases;
		this.staff = staff;
		this.wallets = wallets;
	}

	/**
	 * Gives the warranties of a home.
	 * @param purchase the purchase
	 * @return the wallet; nothing if there is no such purchase in the asker's projects
	 */
	public Optional<WarrantyWallet> of(PurchaseId purchase) {
		return this.purchases.of(purchase)
			.filter((home) -> this.staff.projects(SEEING).allows(home.project()))
			.map((home) -> this.wallets.of(home.purchase()));
	}

}
