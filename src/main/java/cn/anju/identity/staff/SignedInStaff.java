package cn.anju.identity.staff;

import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.session.SignedIn;

import org.springframework.stereotype.Component;

/** The member of staff of the session. */
@Component
class SignedInStaff implements CurrentStaff {

	private static StaffPrincipal staff() {
		return SignedIn.current(StaffPrincipal.class)
			.filter(StaffPrincipal::complete)
			.orElseThrow(() -> new Refused(IdentityRefusal.NOT_STAFF));
	}

	@Override
	public AccountId accountId() {
		return staff().account();
	}

	@Override
	public String name() {
		return staff().actor().name();
	}

	@Override
	public boolean has(String role) {
		return SignedIn.current(StaffPrincipal.class).filter((staff) -> staff.has(role)).isPresent();
	}

	@Override
	public ProjectScope projects(String... roles) {
		return staff().projects(Set.of(roles));
	}

}
