package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A row of a ledger.
 *
 * @param ref the run and its version, for commands
 * @param subject what it is about
 * @param project its project
 * @param purchase its purchase, if there is one
 * @param unitLabel the unit, or the subject's name
 * @param names the buyers
 * @param paymentKey the key of the text that names the method of payment
 * @param contractNo the number of the contract
 * @param subscriptionNo the number of the subscription
 * @param variant the variant
 * @param lifecycle whether it goes on
 * @param stage what has been reached
 * @param currentStep the step whose turn it is
 * @param anchorOn the anchor's day, such as the signing of the contract
 * @param number its number, such as that of the filing
 * @param openedOn when the present step's turn came
 * @param firstPromise the day first promised for the present step
 * @param promise the day promised now
 * @param dueOn when the present step is due
 * @param legalDay the day on which the law's days are over
 * @param legalOn the day on which the period ends
 * @param internalOn the office's own limit
 * @param overdue whether it was due before today
 * @param lateBy by how many working days the present step is later than first promised
 * @param returns how often it was given back
 * @param missing the names of the conditions that are missing
 * @param takenOver whether its dates are to be confirmed
 * @param flag the key of a text about a contradiction
 * @param pauseReason why it is paused
 * @param assignee who looks after it
 * @param finishedOn when it was finished
 */
public record LedgerRow(RunRef ref, Subject subject, ProjectId project, @Nullable PurchaseId purchase,
		@Nullable String unitLabel, @Nullable String names, @Nullable String paymentKey, @Nullable String contractNo,
		@Nullable String subscriptionNo, String variant, Lifecycle lifecycle, String stage,
		@Nullable String currentStep, @Nullable LocalDate anchorOn, @Nullable String number,
		@Nullable LocalDate openedOn, @Nullable LocalDate firstPromise, @Nullable LocalDate promise,
		@Nullable LocalDate dueOn, @Nullable LocalDate legalDay, @Nullable LocalDate legalOn,
		@Nullable LocalDate internalOn, boolean overdue, int lateBy, int returns, List<String> missing,
		boolean takenOver, @Nullable String flag, @Nullable String pauseReason, @Nullable Assignee assignee,
		@Nullable LocalDate finishedOn) {
}
