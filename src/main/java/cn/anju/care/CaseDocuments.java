package cn.anju.care;

import java.util.List;
import java.util.Optional;

import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.documents.DocumentHolder;
import cn.anju.documents.OwnedHolder;
import cn.anju.identity.CurrentStaff;
import cn.anju.purchase.MyPurchases;

import org.springframework.stereotype.Component;

/** Who may see and add the photos and papers of a case. */
@Component
class CaseDocuments implements DocumentHolder {

	private final StoredCases cases;

	private final CurrentStaff staff;

	private final MyPurchases mine;

	CaseDocuments(StoredCases cases, CurrentStaff staff, MyPurchases mine) {
		this.cases = cases;
		this.staff = staff;
		this.mine = mine;
	}

	@Override
	public String kind() {
		return CaseQueue.CASE;
	}

	@Override
	public Optional<ProjectId> project(long id) {
		return this.cases.find(id).map(Case::project);
	}

	@Override
	public boolean staffMaySee(long id) {
		return project(id)
			.filter((project) -> this.staff
				.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR)
				.allows(project))
			.isPresent();
	}

	@Override
	public boolean staffMayChange(long id) {
		return staffMaySee(id);
	}

	/** Photos of cases stand with what was said, not among the papers of a home. */
	@Override
	public boolean isListed() {
		return false;
	}

	@Override
	public List<OwnedHolder> owned() {
		return List.of();
	}

	@Override
	public boolean isOwned(long id) {
		return this.cases.find(id).map(Case::purchase).filter(this.mine::isMine).isPresent();
	}

}
