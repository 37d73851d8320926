package cn.anju.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Refusal;

/**
 * What became of one row of a bulk command.
 *
 * @param runId the run
 * @param refusal why nothing was changed; {@code null} if it was done
 * @param facts what the refusal's text mentions, in order
 */
public record RowResult(long runId, @Nullable Refusal refusal, List<Object> facts) {

	public boolean done() {
		return this.refusal == null;
	}

}
