package cn.anju.documents;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who has a paper original now.
 *
 * @param original the original
 * @param holder the id of what it belongs to
 * @param kind what it is
 * @param copyNo its copy number
 * @param entry the number of its last entry, given back with the next one
 * @param party who has it
 * @param since since when
 * @param returnDue the day by which it is due back, if it is only lent
 */
public record Holding(long original, long holder, String kind, int copyNo, int entry, Party party, LocalDate since,
		@Nullable LocalDate returnDue) {

	/**
	 * Tells whether it should be back.
	 * @param today the business day
	 * @return whether the day it was due back has passed
	 */
	public boolean isOverdue(LocalDate today) {
		return this.returnDue != null && this.returnDue.isBefore(today);
	}

}
