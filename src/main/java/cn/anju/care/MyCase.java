package cn.anju.care;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the owner's cases with its clock, as staff see it too.
 *
 * @param one the case
 * @param targets what may be expected, first what is due first
 * @param pausedBecause why the clock rests; empty while it runs
 * @param escalatable whether the owner may go to the next level
 * @param progress how far it has come
 * @param asked whether staff ask if they have understood, and nobody has answered
 */
public record MyCase(Case one, List<ServiceTarget> targets, String pausedBecause, boolean escalatable,
		CaseProgress progress, boolean asked) {

	public MyCase {
		targets = List.copyOf(targets);
	}

	/**
	 * Gives what comes next.
	 * @return the target that is due first of those that are not met
	 */
	public Optional<ServiceTarget> next() {
		return this.targets.stream().filter((target) -> !target.state().isMet()).findFirst();
	}

	/**
	 * Tells whether the owner has the next word.
	 * @return whether a plan, a result or a question lies before the owner
	 */
	public boolean awaitsOwner() {
		return this.asked || this.one.state().awaitsOwner();
	}

	/**
	 * Tells until when the owner has time to answer what lies before the owner.
	 * @return when silence is long enough to close it; nothing while nothing waits
	 */
	public Optional<Instant> answerBy() {
		return this.one.state().awaitsOwner() ? this.targets.stream()
			.flatMap((target) -> Stream.ofNullable(target.metAt()))
			.max(Comparator.naturalOrder())
			.map((met) -> met.plus(ClosingRules.SILENCE)) : Optional.empty();
	}

}
