package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * Staff has moved a promise that the owner knows.
 *
 * @param runId the run
 * @param template the key of the template
 * @param step the key of the step
 * @param subject what the run is about
 * @param purchase its purchase, if there is one
 * @param before the promise before
 * @param after the promise now
 * @param reason why; the owner sees it
 */
public record PromiseChanged(long runId, String template, String step, Subject subject, @Nullable PurchaseId purchase,
		LocalDate before, LocalDate after, String reason) {
}
