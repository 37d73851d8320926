package cn.anju.care;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The line of progress that both sides see: the nine steps of b.10, or the way of a
 * suggestion. A step that was passed over, on the spot or with an explanation, is not
 * done.
 *
 * @param steps the steps in their order
 */
public record CaseProgress(List<Step> steps) {

	private static final List<Integer> NINE = IntStream.rangeClosed(1, 9).boxed().toList();

	private static final List<Integer> OF_SUGGESTIONS = List.of(1, 2, 4, 8);

	public CaseProgress {
		steps = List.copyOf(steps);
	}

	/** What became of a step. */
	public enum Mark {

		/** The case has taken it. */
		TAKEN,
		/** The case stands there. */
		PRESENT,
		/** The case has not taken it: it lies ahead or was passed over. */
		NOT_TAKEN

	}

	/**
	 * A step.
	 *
	 * @param number its number, 1 to 9, which a suggestion has too
	 * @param mark what became of it
	 */
	public record Step(int number, Mark mark) {
	}

	/**
	 * Reads it from the states in which the case ever stood.
	 * @param state where it stands now
	 * @param type what it is, which decides its way
	 * @param ever its states since it was received, in any order; reception is always one
	 * @return the line as it stands now
	 */
	static CaseProgress of(CaseState state, CaseType type, Collection<CaseState> ever) {
		Set<Integer> visited = ever.stream().map(CaseState::step).collect(Collectors.toSet());
		visited.add(CaseState.RECEIVED.step());
		int now = state.step();
		boolean over = state == CaseState.CLOSED || state == CaseState.ARCHIVED;
		return new CaseProgress((type.takesNineSteps() ? NINE : OF_SUGGESTIONS).stream().map((step) -> {
			boolean taken = (step < now && visited.contains(step)) || (step == now && over);
			return new Step(step, taken ? Mark.TAKEN : ((step == now) ? Mark.PRESENT : Mark.NOT_TAKEN));
		}).toList());
	}

	/**
	 * Gives where the case stands.
	 * @return the position of the step that it is at, or the last that it has taken; 1 to
	 * the number of steps
	 */
	public int position() {
		return IntStream.range(0, this.steps.size())
			.filter((index) -> this.steps.get(index).mark() != Mark.NOT_TAKEN)
			.max()
			.orElse(0) + 1;
	}

}
