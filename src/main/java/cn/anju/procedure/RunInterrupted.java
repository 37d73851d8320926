package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/**
 * A run was paused, goes on, or was cancelled.
 *
 * @param runId the run
 * @param template the key of the template
 * @param subject what the run is about
 * @param purchase its purchase, if there is one
 * @param how what happened
 * @param reason why; the owner sees it
 */
public record RunInterrupted(long runId, String template, Subject subject, @Nullable PurchaseId purchase, How how,
		String reason) {

	/** What happened. */
	public enum How {

		/** It was stopped for a while. */
		PAUSED,
		/** It goes on. */
		RESUMED,
		/** It was given up. */
		CANCELLED

	}

}
