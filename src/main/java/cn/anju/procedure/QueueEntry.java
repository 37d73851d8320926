package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * Something the office has to do or wait for. The engine writes those of steps; modules
 * with state machines of their own write theirs.
 *
 * @param source the module or template it comes from
 * @param topic what it is about within the source; one entry for each subject and topic
 * @param subject the subject
 * @param runId the run, if it is a step's
 * @param project the project, for the scope of staff
 * @param purchase the purchase, if there is one
 * @param textKey the key of the text that says what to do
 * @param textFacts what the text mentions, in order
 * @param actor who has to move
 * @param assignee the member of staff, if it is somebody's own
 * @param openedOn since when it waits
 * @param firstPromise the day first promised
 * @param dueOn the day it is due; none if nothing binds it
 * @param legalOn the day on which the law's limit ends
 * @param latestOn the last day on which it can end if that limit is to be kept
 * @param waiting whether others have to move
 * @param takenOver whether it was due before Anju
 * @param flag the key of a text about a contradiction
 */
public record QueueEntry(String source, String topic, Subject subject, @Nullable Long runId, ProjectId project,
		@Nullable PurchaseId purchase, String textKey, List<String> textFacts, StepActor actor,
		@Nullable Assignee assignee, @Nullable LocalDate openedOn, @Nullable LocalDate firstPromise,
		@Nullable LocalDate dueOn, @Nullable LocalDate legalOn, @Nullable LocalDate latestOn, boolean waiting,
		boolean takenOver, @Nullable String flag) {

	/** Takes a copy of the facts. */
	public QueueEntry {
		textFacts = List.copyOf(textFacts);
	}

}
