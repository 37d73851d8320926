package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	private final Clock clock;

	StandIns(Absences absences, StaffDirectory directory, StoredCases cases, Receivers receivers, CaseChanges changes,
			Clock clock) {
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
		Map<AccountId, AccountId> deputies = this.absences.today(LocalDate.now(this.clock));
		Set<AccountId> active = new HashSet<>(
				this.directory.assignments().stream().map(StaffAssignment::account).toList());
		for (AccountId handler : this.cases.handlers()) {
			if (deputies.containsKey(handler) || !active.contains(handler)) {
				handOver(handler);
			}
		}
	}

	private void handOver(AccountId absent) {
		List<Case> open = this.cases.openOf(absent);
		AccountId there = this.absences.standIn(absent);
		for (Case one : open) {
			Handler to = Optional.of(this.receivers.first(one.project(), there))
				.filter((handler) -> !handler.account().equals(absent))
				.orElse(null);
			if (to != null) {
				this.changes.pass(one, one.responsibility().handOverFor(absent, to), true);
			}
		}
	}

}
