package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Refused;

/**
 * Bulk commands: each row in a short transaction of its own, so that one refused row
 * stops no other, and each row tells what became of it.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class BulkSteps {

	private final Procedures procedures;

	BulkSteps(Procedures procedures) {
		this.procedures = procedures;
	}

	/**
	 * Finishes a step of many runs.
	 * @param refs the runs as shown
	 * @param done the step, the day and the facts that are the same for all
	 * @return one result a row, in the given order
	 */
	public List<RowResult> finishAll(Collection<RunRef> refs, StepDone done) {
		return each(refs, (ref) -> this.procedures.finish(ref, done));
	}

	/**
	 * Begins a step of many runs.
	 * @param refs the runs as shown
	 * @param step the step
	 * @param on the day
	 * @return one result a row, in the given order
	 */
	public List<RowResult> beginAll(Collection<RunRef> refs, String step, LocalDate on) {
		return each(refs, (ref) -> this.procedures.begin(ref, step, on));
	}

	/**
	 * Gives many runs to a member of staff.
	 * @param refs the runs as shown
	 * @param assignee who looks after them
	 * @return one result a row, in the given order
	 */
	public List<RowResult> assignAll(Collection<RunRef> refs, Assignee assignee) {
		return each(refs, (ref) -> this.procedures.assign(ref, assignee));
	}

	/**
	 * Confirms the dates of many runs that had passed before Anju.
	 * @param refs the runs as shown
	 * @return one result a row, in the given order
	 */
	public List<RowResult> confirmTakenOver(Collection<RunRef> refs) {
		return each(refs, (ref) -> this.procedures.confirmTakenOver(List.of(ref)));
	}

	private static List<RowResult> each(Collection<RunRef> refs, Consumer<RunRef> command) {
		List<RowResult> results = new ArrayList<>();
		refs.forEach((ref) -> results.add(one(ref, command)));
		return List.copyOf(results);
	}

	private static RowResult one(RunRef ref, Consumer<RunRef> command) {
		try {
			command.accept(ref);
			return new RowResult(ref.runId(), null, List.of());
		}
		catch (Refused ex) {
			return new RowResult(ref.runId(), ex.reason(), ex.facts());
		}
		catch (PessimisticLockingFailureException _) {
			return new RowResult(ref.runId(), ProcedureRefused.CHANGED_MEANWHILE, List.of());
		}
	}

}
