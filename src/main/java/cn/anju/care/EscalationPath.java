package cn.anju.care;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.anju.core.AccountId;

/**
 * Finds who gets a case next: somebody of the next level who has had nothing to
 * do with it, whoever has the least to do; if there is nobody, a level higher; in the end
 * an administrator, in red.
 */
final class EscalationPath {

	private EscalationPath() {
	}

	/**
	 * Somebody who could get it.
	 *
	 * @param handler the member of staff, with the level
	 * @param open how many open cases the member has
	 */
	record Candidate(Handler handler, int open) {
	}

	/**
	 * Gives the next one.
	 * @param from the level at which the case is
	 * @param involved everybody who has ever had it
	 * @param candidates active members of staff of the case's project
	 * @return the next handler; nothing if nobody above is left
	 */
	static Optional<Handler> next(Level from, Set<AccountId> involved, List<Candidate> candidates) {
		return candidates.stream()
			.filter((one) -> one.handler().level().compareTo(from) > 0)
			.filter((one) -> !involved.contains(one.handler().account()))
			.min(Comparator.comparing((Candidate one) -> one.handler().level())
				.thenComparingInt(Candidate::open)
				.thenComparing((one) -> one.handler().name())
				.thenComparing((one) -> one.handler().account().value()))
			.map(Candidate::handler);
	}

}
