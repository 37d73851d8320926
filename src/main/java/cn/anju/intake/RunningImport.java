package cn.anju.intake;

import java.util.concurrent.CompletableFuture;

/** An import that is storing in the background. */
public final class RunningImport {

	private final CompletableFuture<ImportSummary> result = new CompletableFuture<>();

	private volatile boolean cancelled;

	/** Asks it to stop after the batch that is being stored; what was stored stays. */
	public void cancel() {
		this.cancelled = true;
	}

	/**
	 * Gives how it ended.
	 * @return completes with the record, or with the refusal or error that stopped it
	 */
	public CompletableFuture<ImportSummary> result() {
		return this.result;
	}

	ImportProgress with(ImportProgress listener) {
		return new ImportProgress() {

			@Override
			public void reached(int done, int total) {
				listener.reached(done, total);
			}

			@Override
			public boolean isCancelled() {
				return RunningImport.this.cancelled || listener.isCancelled();
			}

		};
	}

}
