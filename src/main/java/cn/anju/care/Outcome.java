package cn.anju.care;

import org.jspecify.annotations.Nullable;

/**
 * What came of a case.
 *
 * @param remedy what the plan offers, as last proposed
 * @param cause why it happened, once it is summed up
 * @param measure what is done so that it does not happen again; empty before
 * @param mergedInto the id of the case under which it goes on, if it was merged
 */
public record Outcome(@Nullable Remedy remedy, @Nullable CauseType cause, String measure, @Nullable Long mergedInto) {

	/** Nothing has come of it yet. */
	static final Outcome NONE = new Outcome(null, null, "", null);

	Outcome offering(Remedy offered) {
		return new Outcome(offered, this.cause, this.measure, this.mergedInto);
	}

	Outcome becauseOf(CauseType found, String measureTaken) {
		return new Outcome(this.remedy, found, measureTaken, this.mergedInto);
	}

	Outcome merged(long into) {
		return new Outcome(this.remedy, this.cause, this.measure, into);
	}

	/** It goes on under its own number again. */
	Outcome reopened() {
		return new Outcome(this.remedy, this.cause, this.measure, null);
	}

}
