package cn.anju.intake;

/** Hears how far an import is, and may stop it between two batches of rows. */
public interface ImportProgress {

	/** Hears nothing and never stops. */
	ImportProgress SILENT = new ImportProgress() {
	};

	/**
	 * Hears that a batch is through.
	 * @param done rows that are through
	 * @param total rows of the file
	 */
	default void reached(int done, int total) {
	}

	/**
	 * Asked before each batch.
	 * @return whether to stop; what was stored stays
	 */
	default boolean isCancelled() {
		return false;
	}

}
