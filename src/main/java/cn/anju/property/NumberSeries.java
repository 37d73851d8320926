package cn.anju.property;

import java.util.Locale;

/**
 * What is numbered on its own in every project and year (D-14). The module that needs
 * numbers names its series: forms, receipts, contracts, cases, work orders.
 *
 * @param kind the kind of paper, at most 24 characters, unique among all modules
 * @param prefix what a number begins with, such as {@code DJ}
 * @param digits digits at least, filled with zeros, 1 to 9
 */
public record NumberSeries(String kind, String prefix, int digits) {

	/**
	 * Writes a number of this series.
	 * @param year the year, four digits
	 * @param place its place in the year, from 1
	 * @return such as {@code DJ-2026-0012}
	 */
	public String written(int year, int place) {
		return String.format(Locale.ROOT, "%s-%d-%0" + this.digits + "d", this.prefix, year, place);
	}

}
