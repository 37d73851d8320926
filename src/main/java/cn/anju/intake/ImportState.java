package cn.anju.intake;

/** How an import stands. */
public enum ImportState {

	/** Rows are being stored. */
	RUNNING,
	/** Every row is through. */
	DONE,
	/** Stopped by a person; what was stored stays. */
	CANCELLED,
	/** Stopped by an error; what was stored stays. */
	FAILED,
	/** Cut off with its node; what was stored stays, the same file completes it. */
	INTERRUPTED

}
