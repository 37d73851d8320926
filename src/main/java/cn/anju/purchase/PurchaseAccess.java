package cn.anju.purchase;

import java.util.Optional;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which purchases the signed-in member of staff may see and change: a role counts in the
 * projects in which it was given only.
 */
@Component
class PurchaseAccess {

	static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES,
			Roles.ADMINISTRATOR };

	static final String[] MONEY = { Roles.FINANCE, Roles.ADMINISTRATOR };

	static final String[] SERVICE = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	static final String[] EVIDENCE = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE };

	static final String[] REVEALING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.ADMINISTRATOR };

	static final String[] LEADING = { Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final Purchases purchases;

	private final CurrentStaff staff;

	private final JdbcClient jdbc;

	PurchaseAccess(Purchases purchases, CurrentStaff staff, JdbcClient jdbc) {
		this.purchases = purchases;
		this.staff = staff;
		this.jdbc = jdbc;
	}

	ProjectScope scope(String... roles) {
		return this.staff.projects(roles);
	}

	boolean allows(ProjectId project, String... roles) {
		return scope(roles).allows(project);
	}

	Optional<Purchase> find(PurchaseId id, String... roles) {
		return this.purchases.findById(id.value()).filter((purchase) -> allows(purchase.project(), roles));
	}

	Purchase require(PurchaseId id, String... roles) {
		return find(id, roles).orElseThrow(() -> new Refused(PurchaseRefusal.NOT_FOUND));
	}

	/**
	 * Counts a change of the purchase's persons; nobody else may have changed it since.
	 */
	void next(PurchaseId id, int version) {
		int changed = this.jdbc.sql("update purchase_purchases set version = version + 1 where id = ? and version = ?")
			.params(id.value(), version)
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Purchase " + id + " was changed by somebody else");
		}
	}

}
