package cn.anju.intake;

/**
 * One row after its examination.
 *
 * @param record what was read from it; present also for a rejected row
 * @param verdict what stands against it
 * @param change what it does, {@link Change#NONE} if it is rejected
 * @param <R> the kind's typed record
 */
public record Examined<R>(R record, Verdict verdict, Change change) {

	/**
	 * Gives a rejected row.
	 * @param record what was read
	 * @param verdict why it is rejected
	 * @param <R> the kind's typed record
	 * @return the row, which changes nothing
	 */
	public static <R> Examined<R> rejected(R record, Verdict verdict) {
		return new Examined<>(record, verdict, Change.NONE);
	}

}
