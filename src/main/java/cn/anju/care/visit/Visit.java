package cn.anju.care.visit;

import java.time.LocalDate;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A visit 走访、回访 to an owner.
 *
 * @param id its id
 * @param project the project
 * @param purchase the purchase whose owner is visited
 * @param home the home as people say it
 * @param owners the names of its buyers
 * @param plannedOn the day for which it is planned
 * @param visitor who goes
 * @param visitorName the name of whoever goes
 * @param purpose what it is for, 1 to 500 characters
 * @param record what came of it, once it was made
 * @param calledOff why it is not made any more; empty if that is not so
 * @param version grows with every change
 */
public record Visit(long id, ProjectId project, PurchaseId purchase, String home, String owners, LocalDate plannedOn,
		AccountId visitor, String visitorName, String purpose, @Nullable VisitRecord record, String calledOff,
		int version) {

	/**
	 * Tells whether it is still to be made.
	 * @return whether it was neither made nor called off
	 */
	public boolean isOpen() {
		return this.record == null && this.calledOff.isEmpty();
	}

}
