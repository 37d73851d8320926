package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A step was finished or skipped.
 *
 * @param runId the run
 * @param template the key of the template
 * @param step the key of the step
 * @param subject what the run is about
 * @param purchase its purchase, if there is one
 * @param on the day on which it was finished
 * @param skipped whether it was skipped
 * @param stage the stage of the run now
 * @param closed whether that was the last step
 */
public record StepFinished(long runId, String template, String step, Subject subject, @Nullable PurchaseId purchase,
		LocalDate on, boolean skipped, String stage, boolean closed) {
}
