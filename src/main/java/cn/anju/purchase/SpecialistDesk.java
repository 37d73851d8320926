package cn.anju.purchase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.anju.core.AccountId;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.Assignee;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunReader;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The customer-service specialist of a purchase: the one person whom its buyers
 * reach. What is open about the purchase becomes the specialist's own work, and buyers
 * who see their purchase already are told.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class SpecialistDesk {

	private final Purchases purchases;

	private final PurchaseAccess access;

	private final PurchaseSurroundings surroundings;

	private final PurchaseHistory history;

	private final StaffDirectory directory;

	private final Procedures procedures;

	private final RunReader runs;

	private final Welcome welcome;

	private final CurrentActor actor;

	private final TransactionTemplate transaction;

	SpecialistDesk(Purchases purchases, PurchaseAccess access, PurchaseSurroundings surroundings,
			PurchaseHistory history, StaffDirectory directory, Procedures procedures, RunReader runs, Welcome welcome,
			CurrentActor actor, TransactionTemplate transaction) {
		this.purchases = purchases;
		this.access = access;
		this.surroundings = surroundings;
		this.history = history;
		this.directory = directory;
		this.procedures = procedures;
		this.runs = runs;
		this.welcome = welcome;
		this.actor = actor;
		this.transaction = transaction;
	}

	/**
	 * Lists who can be the specialist of purchases.
	 * @param ids the purchases
	 * @return active specialists, supervisors and managers of all their projects, by name
	 */
	public List<StaffMember> assignable(Collection<PurchaseId> ids) {
		List<ProjectId> projects = this.purchases.findByIdIn(ids.stream().map(PurchaseId::value).toList())
			.stream()
			.map(Purchase::project)
			.distinct()
			.filter((project) -> this.access.allows(project, PurchaseAccess.SERVICE))
			.toList();
		Map<AccountId, StaffMember> found = new LinkedHashMap<>();
		projects.stream().flatMap(this::of).forEach((member) -> found.put(member.id(), member));
		return found.values()
			.stream()
			.filter((member) -> projects.stream().allMatch((project) -> of(project).anyMatch(member::equals)))
			.sorted(java.util.Comparator.comparing(StaffMember::name))
			.toList();
	}

	private Stream<StaffMember> of(ProjectId project) {
		return Stream.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER)
			.flatMap((role) -> this.directory.withRole(role, project).stream());
	}

	/**
	 * Gives purchases to a specialist, each by itself.
	 * @param ids the purchases
	 * @param account one of {@link #assignable}
	 * @return those that were not given because somebody was quicker or they are not in
	 * the asker's projects
	 * @throws Refused if the member of staff has no such role in one of their projects
	 */
	public List<PurchaseId> assign(Collection<PurchaseId> ids, AccountId account) {
		StaffMember member = assignable(ids).stream()
			.filter((one) -> one.id().equals(account))
			.findFirst()
			.orElseThrow(() -> new Refused(PurchaseRefusal.NOT_A_SPECIALIST));
		List<PurchaseId> left = new ArrayList<>();
		for (PurchaseId id : ids) {
			try {
				this.transaction.executeWithoutResult((_) -> assign(id, member));
			}
			catch (Refused | PessimisticLockingFailureException _) {
				left.add(id);
			}
		}
		return List.copyOf(left);
	}

	private void assign(PurchaseId id, StaffMember member) {
		Purchase purchase = this.access.require(id, PurchaseAccess.SERVICE);
		AccountId before = purchase.specialist();
		if (member.id().equals(before)) {
			return;
		}
		purchase.assign(member.id());
		this.purchases.save(purchase);
		this.purchases.flush();
		this.surroundings.tellPeople(List.of(id));
		String was = (before != null) ? this.directory.find(before).map(StaffMember::name).orElse("") : "";
		this.history.add(id, this.actor.get(),
				was.isEmpty() ? "purchase.history.assigned" : "purchase.history.reassigned",
				was.isEmpty() ? Map.of("name", member.name()) : Map.of("was", was, "name", member.name()));
		for (RunDetails run : this.runs.runs(Subject.of(id))) {
			Assignee now = run.assignee();
			if (!run.lifecycle().isClosed() && (now == null || !Objects.equals(now.account(), member.id()))) {
				this.procedures.assign(run.ref(), new Assignee(member.id(), member.name()));
			}
		}
		this.welcome.introduce(purchase, member);
	}

}
