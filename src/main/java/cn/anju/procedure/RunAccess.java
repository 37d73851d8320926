package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

/**
 * Which runs the signed-in member of staff may see and move: a role counts in the
 * projects for which it was given only.
 */
@Component
class RunAccess {

	/** Who sees runs. */
	private static final String[] READERS = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES,
			Roles.FINANCE, Roles.ADMINISTRATOR };

	/** Who moves them. */
	private static final String[] MOVERS = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	/** Who gives them up. */
	private static final String[] CANCELLERS = { Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final CurrentStaff staff;

	private final RunStore store;

	private final Presence presence;

	RunAccess(CurrentStaff staff, RunStore store, Presence presence) {
		this.staff = staff;
		this.store = store;
		this.presence = presence;
	}

	ProjectScope readable() {
		return this.staff.projects(READERS);
	}

	boolean movesSome() {
		ProjectScope scope = this.staff.projects(MOVERS);
		return scope.all() || !scope.projects().isEmpty();
	}

	RunRights rights(RunDetails run) {
		ProjectId project = run.project();
		return new RunRights(this.staff.projects(MOVERS).allows(project),
				this.staff.projects(CANCELLERS).allows(project), this.staff.projects(Roles.FINANCE).allows(project),
				takesBack(run));
	}

	/** What staff has finished: the asker today, or anybody if the asker leads. */
	private Set<String> takesBack(RunDetails run) {
		Moment moment = this.presence.in(run.project());
		if (run.lifecycle() == Lifecycle.CANCELLED) {
			return Set.of();
		}
		return run.steps()
			.stream()
			.filter((step) -> step.state() == StepState.DONE || step.state() == StepState.SKIPPED)
			.filter((step) -> step.by() != null && step.by().isStaff() && !step.template().traits().automatic())
			.filter((step) -> moment.supervising()
					|| Correction.isOwn(step.by(), recordedOn(run, step), moment.actor(), moment.today()))
			.map(StepDetails::key)
			.collect(Collectors.toUnmodifiableSet());
	}

	private @Nullable LocalDate recordedOn(RunDetails run, StepDetails step) {
		return run.history()
			.stream()
			.filter((event) -> step.key().equals(event.step()))
			.filter((event) -> event.kind() == RunEvent.Kind.FINISHED || event.kind() == RunEvent.Kind.SKIPPED)
			.findFirst()
			.map((event) -> event.at().atZone(this.presence.zone()).toLocalDate())
			.orElse(null);
	}

	void requireMover(RunRef ref) {
		require(ref, MOVERS);
	}

	void requireCanceller(RunRef ref) {
		require(ref, CANCELLERS);
	}

	private void require(RunRef ref, String... roles) {
		ProjectId project = this.store.projects(Set.of(ref.runId())).get(ref.runId());
		if (project == null || !readable().allows(project)) {
			throw new Refused(ProcedureRefused.UNKNOWN_RUN);
		}
		if (!this.staff.projects(roles).allows(project)) {
			throw new Refused(ProcedureRefused.ROLE_MISSING);
		}
	}

	/** The projects of those runs that the member may move; the others are left out. */
	Map<Long, ProjectId> movable(Collection<RunRef> refs) {
		ProjectScope scope = this.staff.projects(MOVERS);
		return this.store.projects(refs.stream().map(RunRef::runId).collect(Collectors.toSet()))
			.entrySet()
			.stream()
			.filter((run) -> scope.allows(run.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
