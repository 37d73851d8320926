package cn.anju.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.StaffMember;

/**
 * What staff does with the steps of runs. The role counts in the run's own project: a run
 * of other projects does not exist for the asker. Every command names the run as it was
 * shown and is refused if somebody was quicker.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class RunDesk {

	private final Procedures procedures;

	private final RunReader reader;

	private final Conditions conditions;

	private final Assignees assignees;

	private final RunAccess access;

	RunDesk(Procedures procedures, RunReader reader, Conditions conditions, Assignees assignees, RunAccess access) {
		this.procedures = procedures;
		this.reader = reader;
		this.conditions = conditions;
		this.assignees = assignees;
		this.access = access;
	}

	/**
	 * Opens a run.
	 * @param runId the run
	 * @return the run; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE,
			Roles.ADMINISTRATOR })
	public Optional<RunDetails> run(long runId) {
		return this.reader.run(runId).filter((run) -> this.access.readable().allows(run.project()));
	}

	/**
	 * Tells what the asker may do with a run.
	 * @param run the run
	 * @return the rights in the run's project
	 */
	@Transactional(readOnly = true)
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE,
			Roles.ADMINISTRATOR })
	public RunRights rights(RunDetails run) {
		return this.access.rights(run);
	}

	/**
	 * Says that a step has been begun.
	 * @param ref the run as shown
	 * @param step the step
	 * @param on the day, not in the future
	 */
	public void begin(RunRef ref, String step, LocalDate on) {
		this.access.requireMover(ref);
		this.procedures.begin(ref, step, on);
	}

	/**
	 * Finishes a step.
	 * @param ref the run as shown
	 * @param done the step, the day and what the template asks for
	 */
	public void finish(RunRef ref, StepDone done) {
		this.access.requireMover(ref);
		this.procedures.finish(ref, done);
	}

	/**
	 * Passes over a step that is optional or may be skipped.
	 * @param ref the run as shown
	 * @param step the step
	 * @param reason why, 1 to 300 characters
	 */
	public void skip(RunRef ref, String step, String reason) {
		this.access.requireMover(ref);
		this.procedures.skip(ref, step, reason);
	}

	/**
	 * Records that the present step was given back, to be mended at an earlier one.
	 * @param ref the run as shown
	 * @param to the step that mends it, one that the template allows
	 * @param on the day, not in the future
	 * @param reason why, 1 to 300 characters; the owner reads it
	 * @param comment a note for the office
	 */
	public void giveBack(RunRef ref, String to, LocalDate on, String reason, @Nullable String comment) {
		this.access.requireMover(ref);
		this.procedures.giveBack(ref, to, on, reason, comment);
	}

	/**
	 * Stops a run for a while.
	 * @param ref the run as shown
	 * @param reason why, 1 to 300 characters; the owner reads it
	 * @param comment a note for the office
	 */
	public void pause(RunRef ref, String reason, @Nullable String comment) {
		this.access.requireMover(ref);
		this.procedures.pause(ref, reason, comment);
	}

	/**
	 * Lets a paused run go on.
	 * @param ref the run as shown
	 * @param comment a note for the office
	 */
	public void resume(RunRef ref, @Nullable String comment) {
		this.access.requireMover(ref);
		this.procedures.resume(ref, comment);
	}

	/**
	 * Takes back a step finished by mistake: on the same day by whoever did it, later by
	 * a supervisor or manager.
	 * @param ref the run as shown
	 * @param step the step
	 * @param reason why, 1 to 300 characters
	 */
	public void takeBack(RunRef ref, String step, String reason) {
		this.access.requireMover(ref);
		this.procedures.takeBack(ref, step, reason);
	}

	/**
	 * Gives a run up.
	 * @param ref the run as shown
	 * @param reason why, 1 to 300 characters; the owner reads it
	 * @param comment a note for the office
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void cancel(RunRef ref, String reason, @Nullable String comment) {
		this.access.requireCanceller(ref);
		this.procedures.cancel(ref, reason, comment);
	}

	/**
	 * Moves the promise of the present step.
	 * @param ref the run as shown
	 * @param day the new promise, not in the past
	 * @param reason why, 1 to 300 characters; the owner reads it
	 */
	public void changePromise(RunRef ref, LocalDate day, String reason) {
		this.access.requireMover(ref);
		this.procedures.changePromise(ref, day, reason);
	}

	/**
	 * Confirms dates that had passed before Anju: from now on they count as overdue.
	 * @param ref the run as shown
	 */
	public void confirmTakenOver(RunRef ref) {
		this.access.requireMover(ref);
		this.procedures.confirmTakenOver(List.of(ref));
	}

	/**
	 * Gives a run to a member of staff.
	 * @param ref the run as shown
	 * @param account who looks after it, one of {@link #assignable}; nobody in particular
	 * if {@code null}
	 */
	public void assign(RunRef ref, @Nullable AccountId account) {
		this.access.requireMover(ref);
		this.procedures.assign(ref,
				(account != null) ? this.assignees.assignee(this.assignees.of(List.of(ref)), account) : null);
	}

	/**
	 * Lists who can look after runs.
	 * @param refs the runs
	 * @return the active members of staff with a role for it in all their projects, by
	 * name
	 */
	@Transactional(readOnly = true)
	public List<StaffMember> assignable(Collection<RunRef> refs) {
		return this.assignees.of(refs);
	}

	/**
	 * Records what was seen on paper for a condition of the present step.
	 * @param ref the run as shown
	 * @param evidence what was seen
	 * @throws Refused if the condition follows from facts, is recorded already, or is
	 * brought about by Finance and the asker is not of Finance
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public void record(RunRef ref, NewEvidence evidence) {
		RunDetails run = recordable(ref, evidence.condition());
		if (condition(run, evidence.condition()).evidence() != null) {
			throw new Refused(ProcedureRefused.ALREADY_RECORDED);
		}
		this.conditions.record(List.of(run.subject()), evidence);
	}

	/**
	 * Withdraws what was recorded for a condition.
	 * @param ref the run as shown
	 * @param condition the name of the condition
	 * @param reason why, 1 to 300 characters
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public void withdraw(RunRef ref, String condition, String reason) {
		RunDetails run = recordable(ref, condition);
		this.conditions.withdraw(run.subject(), condition, reason);
	}

	private RunDetails recordable(RunRef ref, String name) {
		RunDetails run = run(ref.runId()).orElseThrow(() -> new Refused(ProcedureRefused.UNKNOWN_RUN));
		if (!run.ref().equals(ref)) {
			throw new Refused(ProcedureRefused.CHANGED_MEANWHILE);
		}
		ConditionDetails condition = condition(run, name);
		if (!condition.byEvidence()) {
			throw new Refused(ProcedureRefused.FOLLOWS_FROM_FACTS);
		}
		if (!rights(run).records(condition)) {
			throw new Refused(ProcedureRefused.ROLE_MISSING);
		}
		return run;
	}

	private static ConditionDetails condition(RunDetails run, String name) {
		return run.steps()
			.stream()
			.flatMap((step) -> step.conditions().stream())
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new Refused(ProcedureRefused.NO_EVIDENCE));
	}

}
