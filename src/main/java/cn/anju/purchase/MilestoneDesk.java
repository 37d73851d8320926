package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.CurrentActor;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Milestones that customer service types in, as long as no module of Anju sets them
 * itself.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class MilestoneDesk {

	private final PurchaseAccess access;

	private final Milestones milestones;

	private final PurchaseHistory history;

	private final CurrentActor actor;

	private final Clock clock;

	MilestoneDesk(PurchaseAccess access, Milestones milestones, PurchaseHistory history, CurrentActor actor,
			Clock clock) {
		this.access = access;
		this.milestones = milestones;
		this.history = history;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Writes down on which day the owner has accepted the home, or corrects it; both days
	 * stand in the history.
	 * @param purchase a purchase of the asker's projects with a contract
	 * @param day the day, not in the future and not before the contract
	 * @throws Refused if there is no such purchase, or the day cannot be
	 */
	public void delivered(PurchaseId purchase, LocalDate day) {
		Purchase known = this.access.require(purchase, PurchaseAccess.SERVICE);
		LocalDate contracted = known.contractedOn();
		if (contracted == null) {
			throw new Refused(PurchaseRefusal.NOT_CONTRACTED);
		}
		if (day.isBefore(contracted)) {
			throw new Refused(PurchaseRefusal.DELIVERED_BEFORE_CONTRACT, contracted);
		}
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new Refused(PurchaseRefusal.DELIVERED_IN_FUTURE);
		}
		Optional<LocalDate> before = this.milestones.reachedOn(purchase, Milestone.DELIVERED);
		if (before.filter(day::equals).isPresent()) {
			return;
		}
		this.milestones.set(purchase, Milestone.DELIVERED, day);
		if (before.isPresent()) {
			this.history.add(purchase, this.actor.get(), "purchase.history.delivered-corrected",
					Map.of("day", day.toString(), "before", before.get().toString()));
		}
		else {
			this.history.add(purchase, this.actor.get(), "purchase.history.delivered", Map.of("day", day.toString()));
		}
	}

}
