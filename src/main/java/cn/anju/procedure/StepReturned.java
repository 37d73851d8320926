package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A step was given back.
 *
 * @param runId the run
 * @param template the key of the template
 * @param step the key of the step that was given back
 * @param to the key of the step that mends it
 * @param subject what the run is about
 * @param purchase its purchase, if there is one
 * @param on the day
 * @param reason why; the owner sees it
 */
public record StepReturned(long runId, String template, String step, String to, Subject subject,
		@Nullable PurchaseId purchase, LocalDate on, String reason) {
}
