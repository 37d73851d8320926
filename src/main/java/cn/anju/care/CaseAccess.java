package cn.anju.care;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

import org.springframework.stereotype.Component;

/** Which cases the signed-in member of staff may see and touch. */
@Component
class CaseAccess {

	private final CurrentStaff staff;

	private final StoredCases cases;

	private final Receivers receivers;

	CaseAccess(CurrentStaff staff, StoredCases cases, Receivers receivers) {
		this.staff = staff;
		this.cases = cases;
		this.receivers = receivers;
	}

	AccountId asker() {
		return this.staff.accountId();
	}

	/** The projects in which the asker sees cases. */
	ProjectScope scope() {
		return this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR);
	}

	boolean allows(ProjectId project) {
		return scope().allows(project);
	}

	Case require(long id) {
		return this.cases.find(id)
			.filter((one) -> allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

	/** For whoever has it, or stands higher, as it was shown. */
	Case mine(long id, int version) {
		Case one = handled(id);
		if (one.version() != version) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		return one;
	}

	/** For whoever has it, or stands higher. */
	Case handled(long id) {
		Case one = require(id);
		if (!isHandled(one)) {
			throw new Refused(CareRefusal.NOT_YOURS);
		}
		return one;
	}

	boolean isHandled(Case one) {
		Handler handler = one.responsibility().handler();
		return handler.account().equals(this.staff.accountId())
				|| self(one.project()).level().compareTo(handler.level()) > 0;
	}

	Handler self(ProjectId project) {
		return this.receivers.member(project, this.staff.accountId());
	}

}
