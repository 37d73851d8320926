package cn.anju.procedure;

/** Whether a run goes on. */
public enum Lifecycle {

	/** It goes on. */
	OPEN,
	/** It waits, with a reason that the owner sees. */
	PAUSED,
	/** Every step is finished. */
	DONE,
	/** It was given up. */
	CANCELLED;

	public boolean isClosed() {
		return this == DONE || this == CANCELLED;
	}

}
