package cn.anju.care.visit;

/**
 * How many of the visits that were planned for a month were made.
 *
 * @param planned how many were planned and not called off
 * @param made how many of them were made
 */
public record VisitRate(int planned, int made) {

	private static final int PER_CENT = 100;

	/**
	 * Gives the rate.
	 * @return per cent, rounded down; 0 if none was planned
	 */
	public int perCent() {
		return (this.planned == 0) ? 0 : this.made * PER_CENT / this.planned;
	}

}
