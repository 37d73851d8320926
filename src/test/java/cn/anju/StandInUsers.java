package cn.anju;

import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Who the stand-ins are as long as a test says nothing else: a clerk of every project, an
 * owner of nothing.
 */
class StandInUsers implements BeforeEachCallback {

	private static final AccountId CLERK = new AccountId(7);

	@Override
	public void beforeEach(ExtensionContext context) {
		ApplicationContext beans = SpringExtension.getApplicationContext(context);
		CurrentStaff staff = beans.getBean(CurrentStaff.class);
		given(staff.projects(any(String[].class))).willReturn(ProjectScope.ALL);
		given(staff.accountId()).willReturn(CLERK);
		given(staff.name()).willReturn("顾清和");
		given(beans.getBean(CurrentActor.class).get()).willReturn(new Actor(Actor.Kind.STAFF, CLERK.value(), "顾清和"));
		CurrentOwner owner = beans.getBean(CurrentOwner.class);
		given(owner.accountId()).willReturn(new AccountId(8));
		given(owner.persons()).willReturn(Set.of());
	}

}
