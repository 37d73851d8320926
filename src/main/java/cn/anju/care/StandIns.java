package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.DayStarted;
import cn.anju.identity.StaffAssignment;
import cn.anju.identity.StaffDirectory;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what somebody has who is away, locked or without a role (D-15, D-18): to the
 * deputy, else to whoever would receive it. No case is ever nobody's.
 */
@Component
class StandIns {

	private final Absences absences;

	private final StaffDirectory directory;

	private final StoredCases cases;

	private final Receivers receivers;

	private final CaseChanges changes;

	private final HandlerNotices notices;

	private final Clock clock;

	StandIns(Absences absences, StaffDirectory directory, StoredCases cases, Receivers receivers, CaseChanges changes,
			HandlerNotices notices, Clock clock) {
		this.notices = notices;
		this.absences = absences;
		this.directory = directory;
		this.cases = cases;
		this.receivers = receivers;
		this.changes = changes;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		handOver();
	}

	/** Once a day, and when a leave begins at once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void handOver() {
		Set<AccountId> away = this.absences.today(LocalDate.now(this.clock)).keySet();
		List<StaffAssignment> roles = this.directory.assignments();
		for (StoredCases.Held held : this.cases.held()) {
			if (away.contains(held.handler()) || roles.stream().noneMatch((role) -> worksOn(role, held))) {
				handOver(held);
			}
		}
	}

	private static boolean worksOn(StaffAssignment role, StoredCases.Held held) {
		return role.account().equals(held.handler())
				&& (role.project() == null || held.project().equals(role.project()))
				&& Arrays.stream(Level.values()).anyMatch((level) -> level.role().equals(role.role()));
	}

	private void handOver(StoredCases.Held held) {
		AccountId there = this.absences.standIn(held.handler());
		Map<Handler, Integer> handedOver = new LinkedHashMap<>();
		String absent = "";
		for (Case one : this.cases.openOf(held)) {
			Handler to = this.receivers.first(one.project(), there);
			if (!to.account().equals(held.handler())) {
				absent = one.responsibility().handler().name();
				this.changes.pass(one, one.responsibility().handOverFor(held.handler(), to), true);
				handedOver.merge(to, 1, Integer::sum);
			}
		}
		for (Map.Entry<Handler, Integer> entry : handedOver.entrySet()) {
			this.notices.standsIn(held, entry.getKey(), absent, entry.getValue());
		}
	}

}
