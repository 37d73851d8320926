package cn.anju.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;

/**
 * What staff does with many runs at once: each row by itself, each with its own answer. A
 * row that the asker may not move is refused as if it were not there.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class BulkDesk {

	private final BulkSteps steps;

	private final Assignees assignees;

	private final RunAccess access;

	BulkDesk(BulkSteps steps, Assignees assignees, RunAccess access) {
		this.steps = steps;
		this.assignees = assignees;
		this.access = access;
	}

	/**
	 * Gives many runs to a member of staff.
	 * @param refs the runs as shown
	 * @param account who looks after them, one of {@link RunDesk#assignable}
	 * @return one result a row, in the given order
	 * @throws Refused if the member has no role for it in all their projects
	 */
	public List<RowResult> assign(Collection<RunRef> refs, AccountId account) {
		Assignee assignee = this.assignees.assignee(this.assignees.of(refs), account);
		return movable(refs, (allowed) -> this.steps.assignAll(allowed, assignee));
	}

	/**
	 * Confirms the dates of many runs that had passed before Anju.
	 * @param refs the runs as shown
	 * @return one result a row, in the given order
	 */
	public List<RowResult> confirmTakenOver(Collection<RunRef> refs) {
		return movable(refs, this.steps::confirmTakenOver);
	}

	private List<RowResult> movable(Collection<RunRef> refs, Function<List<RunRef>, List<RowResult>> command) {
		Set<Long> movable = this.access.movable(refs).keySet();
		Map<Long, RowResult> results = new HashMap<>();
		command.apply(refs.stream().filter((ref) -> movable.contains(ref.runId())).toList())
			.forEach((result) -> results.put(result.runId(), result));
		List<RowResult> all = new ArrayList<>();
		refs.forEach((ref) -> all.add(results.getOrDefault(ref.runId(),
				new RowResult(ref.runId(), ProcedureRefused.UNKNOWN_RUN, List.of()))));
		return List.copyOf(all);
	}

}
