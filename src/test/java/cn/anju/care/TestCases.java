package cn.anju.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.staff.NewStaff;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRole;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Owners with a specialist, staff of their projects, and who of them is signed in. */
@TestComponent
public class TestCases {

	private final MyCases mine;

	private final CaseDesk desk;

	private final TestPurchases purchases;

	private final PurchaseDesk files;

	private final SpecialistDesk specialists;

	private final StaffDesk register;

	private final CurrentOwner owner;

	private final CurrentStaff staff;

	private final CurrentActor actor;

	TestCases(MyCases mine, CaseDesk desk, TestPurchases purchases, PurchaseDesk files, SpecialistDesk specialists,
			StaffDesk register, CurrentOwner owner, CurrentStaff staff, CurrentActor actor) {
		this.mine = mine;
		this.desk = desk;
		this.purchases = purchases;
		this.files = files;
		this.specialists = specialists;
		this.register = register;
		this.owner = owner;
		this.staff = staff;
		this.actor = actor;
	}

	/** A released home whose specialist is 林若水. */
	public Looked home(LocalDate subscribed) {
		staffIs(new AccountId(7), "顾清和");
		Sample home = this.purchases.sample(this.purchases.project(), subscribed, "陈晓岚");
		AccountId specialist = hire(home, "林若水", Level.SPECIALIST);
		this.specialists.assign(List.of(home.id()), specialist);
		this.files.release(List.of(home.id()));
		return new Looked(home, specialist);
	}

	/** A home, and who looks after it. */
	public record Looked(Sample home, AccountId specialist) {
	}

	public AccountId hire(Sample home, String name, Level level) {
		return this.register
			.create(new NewStaff("c" + Ids.next(), name, null, Set.of(StaffRole.of(level.role(), home.project()))))
			.account();
	}

	public static NewItem complaint(String words) {
		return new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, words);
	}

	public long reported(Looked looked) {
		ownerIs(looked.home());
		return this.mine.report(looked.home().id(), List.of(complaint("车位优惠没写进合同"))).getFirst().one().id();
	}

	public void advance(long id, Action action, String words) {
		if (action == Action.ASSIGN) {
			this.desk.assign(id, version(id), Department.ENGINEERING, words);
		}
		else {
			this.desk.advance(id, version(id), action, words);
		}
	}

	public void propose(long id, String words) {
		this.desk.propose(id, version(id), new Remedy(RemedyType.CORRECTION, null), words);
	}

	public void classify(long id, Severity severity) {
		this.desk.classify(id, version(id), CaseCategory.CONTRACT, severity);
	}

	public int version(long id) {
		return this.desk.file(id).orElseThrow().one().version();
	}

	public void ownerIs(Sample whose) {
		given(this.owner.accountId()).willReturn(new AccountId(whose.buyer().id().value()));
		given(this.owner.persons()).willReturn(Set.of(whose.buyer().id()));
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, whose.buyer().id().value(), "陈晓岚"));
	}

	public void staffIs(AccountId account, String name) {
		given(this.staff.accountId()).willReturn(account);
		given(this.staff.name()).willReturn(name);
		given(this.staff.projects(any(String[].class))).willReturn(ProjectScope.ALL);
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, account.value(), name));
	}

	public static void refused(CareRefusal reason, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
