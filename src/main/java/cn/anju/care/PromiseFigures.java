package cn.anju.care;

/**
 * How promises stand.
 *
 * @param kept fulfilled in time
 * @param broken their day passed first
 * @param open there is time
 */
public record PromiseFigures(int kept, int broken, int open) {

	/** Nothing was promised. */
	static final PromiseFigures NONE = new PromiseFigures(0, 0, 0);

	/**
	 * Counts them.
	 * @return how many there are
	 */
	public int all() {
		return this.kept + this.broken + this.open;
	}

	PromiseFigures plus(PromiseFigures more) {
		return new PromiseFigures(this.kept + more.kept, this.broken + more.broken, this.open + more.open);
	}

}
