package cn.anju.filing;

import java.util.List;
import java.util.Optional;

import cn.anju.core.ProjectId;
import cn.anju.core.Roles;
import cn.anju.documents.DocumentHolder;
import cn.anju.documents.OwnedHolder;
import cn.anju.identity.CurrentStaff;

import org.springframework.stereotype.Component;

/** Who may see and pass on the invoice of a fee request; no owner has a part. */
@Component
class FeeInvoices implements DocumentHolder {

	private final FeeRequests requests;

	private final CurrentStaff staff;

	FeeInvoices(FeeRequests requests, CurrentStaff staff) {
		this.requests = requests;
		this.staff = staff;
	}

	@Override
	public String kind() {
		return FeeRequest.KIND;
	}

	@Override
	public Optional<ProjectId> project(long id) {
		return this.requests.find(id).map(FeeRequest::project);
	}

	@Override
	public boolean staffMaySee(long id) {
		return allows(id, Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR);
	}

	@Override
	public boolean staffMayChange(long id) {
		return allows(id, Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR);
	}

	private boolean allows(long id, String... roles) {
		return project(id).filter((project) -> this.staff.projects(roles).allows(project)).isPresent();
	}

	@Override
	public List<OwnedHolder> owned() {
		return List.of();
	}

}
