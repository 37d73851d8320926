package cn.anju.procedure;

import java.util.Set;

import cn.anju.core.Roles;

/**
 * What the signed-in member of staff may do with a run.
 *
 * @param moves finish, give back, pause, take back, assign and the like
 * @param cancels give it up
 * @param finance record what Finance has to confirm
 * @param takesBack the finished steps that the member may take back
 */
public record RunRights(boolean moves, boolean cancels, boolean finance, Set<String> takesBack) {

	public RunRights {
		takesBack = Set.copyOf(takesBack);
	}

	/**
	 * Tells whether the member records and withdraws the evidence for a condition.
	 * @param condition the condition
	 * @return false also if a module answers it
	 */
	public boolean records(ConditionDetails condition) {
		return condition.byEvidence() && (Roles.FINANCE.equals(condition.by().role()) ? this.finance : this.moves);
	}

}
