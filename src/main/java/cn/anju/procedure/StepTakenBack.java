package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A step finished by mistake was taken back, or conditions are open again because a
 * confirmation was withdrawn: what followed reopened, notices want a correction.
 *
 * @param runId the run
 * @param template the key of the template
 * @param step the key of the step
 * @param subject what the run is about
 * @param purchase its purchase, if there is one
 * @param reason why; empty if a confirmation was withdrawn
 */
public record StepTakenBack(long runId, String template, String step, Subject subject, @Nullable PurchaseId purchase,
		String reason) {
}
