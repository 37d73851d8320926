package cn.anju.procedure.ui;

import java.util.Optional;

import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRef;

/** The run that a dialog is about, as it was shown last. */
final class RunTarget {

	private final RunDesk desk;

	private final Runnable changed;

	private RunRef ref;

	RunTarget(RunDesk desk, RunRef ref, Runnable changed) {
		this.desk = desk;
		this.ref = ref;
		this.changed = changed;
	}

	RunRef ref() {
		return this.ref;
	}

	/** Reads the run again: from now on commands are about what it says now. */
	Optional<RunDetails> reload() {
		Optional<RunDetails> fresh = this.desk.run(this.ref.runId());
		fresh.ifPresent((run) -> this.ref = run.ref());
		return fresh;
	}

	void changed() {
		this.changed.run();
	}

}
