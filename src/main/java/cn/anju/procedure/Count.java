package cn.anju.procedure;

/**
 * A number of rows that is counted up to a bound only.
 *
 * @param rows the rows, at most {@link #MOST}
 * @param more whether there are more
 */
public record Count(int rows, boolean more) {

	/** Where counting stops. */
	public static final int MOST = 10_000;

	static Count of(int counted) {
		return of(counted, MOST);
	}

	static Count of(int counted, int most) {
		return new Count(Math.min(counted, most), counted > most);
	}

}
