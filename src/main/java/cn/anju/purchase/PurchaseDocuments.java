package cn.anju.purchase;

import java.util.List;
import java.util.Optional;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentHolder;
import cn.anju.documents.OwnedHolder;
import cn.anju.identity.CurrentStaff;

import org.springframework.stereotype.Component;

/** Answers who may see and add documents of a purchase. */
@Component
class PurchaseDocuments implements DocumentHolder {

	private static final String[] CHANGING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.ADMINISTRATOR };

	private static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.SALES, Roles.ADMINISTRATOR };

	private final Purchases purchases;

	private final CurrentStaff staff;

	private final MyPurchases mine;

	PurchaseDocuments(Purchases purchases, CurrentStaff staff, MyPurchases mine) {
		this.purchases = purchases;
		this.staff = staff;
		this.mine = mine;
	}

	@Override
	public String kind() {
		return Subject.PURCHASE;
	}

	@Override
	public Optional<ProjectId> project(long id) {
		return this.purchases.findById(id).map(Purchase::project);
	}

	@Override
	public boolean staffMaySee(long id) {
		return project(id).filter((project) -> this.staff.projects(SEEING).allows(project)).isPresent();
	}

	@Override
	public boolean staffMayChange(long id) {
		return project(id).filter((project) -> this.staff.projects(CHANGING).allows(project)).isPresent();
	}

	@Override
	public List<OwnedHolder> owned() {
		return this.mine.homes()
			.stream()
			.map((home) -> new OwnedHolder(id(home.purchase()), home.unitLabel()))
			.toList();
	}

	private static long id(PurchaseId purchase) {
		return purchase.value();
	}

}
