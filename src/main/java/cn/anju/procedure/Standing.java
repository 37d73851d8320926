package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a run stands among its dates.
 *
 * @param due when the present step is due: its promise, else the last day on which it can
 * end if the law's limit is to be kept; {@link #NEVER} if neither is known
 * @param limit the limit of the law that is shown, if one is
 * @param latest the last day on which the present step can end if the limit is to be kept
 */
record Standing(LocalDate due, @Nullable LegalDates limit, @Nullable LocalDate latest) {

	/** A day that sorts behind every real one. */
	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	/** The day by which rows are sorted: nearest to missing the law's limit first. */
	LocalDate risk() {
		return (this.latest != null) ? this.latest : this.due;
	}

	@Nullable LocalDate legalOn() {
		return (this.limit != null) ? this.limit.endsOn() : null;
	}

	/** What is stored of it. */
	List<LocalDate> dates() {
		return (this.limit != null) ? List.of(this.due, risk(), this.limit.endsOn(), this.limit.internal())
				: List.of(this.due, risk());
	}

	boolean overdue(LocalDate today) {
		return this.due.isBefore(today);
	}

	boolean beforeAnju(LocalDate importDay) {
		LocalDate legal = (this.latest != null && this.limit != null) ? this.limit.endsOn() : null;
		return overdue(importDay) || (legal != null && legal.isBefore(importDay));
	}

}
