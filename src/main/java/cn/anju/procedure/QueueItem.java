package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A row of the day's work.
 *
 * @param id the entry
 * @param entry what to do
 * @param version the version of the run, for commands; 0 if it is no step's
 * @param unitLabel the unit, or the subject's name
 * @param names the buyers
 * @param overdue whether it was due before today
 * @param lateBy by how many working days it is later than first promised
 */
public record QueueItem(long id, QueueEntry entry, int version, @Nullable String unitLabel, @Nullable String names,
		boolean overdue, int lateBy) {

	/**
	 * Gives the run as shown.
	 * @return the reference for commands; {@code null} if it is no step's
	 */
	public @Nullable RunRef ref() {
		Long runId = this.entry.runId();
		return (runId != null) ? new RunRef(runId, this.version) : null;
	}

}
