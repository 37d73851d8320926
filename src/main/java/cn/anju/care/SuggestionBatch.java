package cn.anju.care;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a department gets in writing for one month and project.
 *
 * @param id its id
 * @param project the project
 * @param projectName the name of the project
 * @param department the department
 * @param month the month
 * @param number its number, such as {@code JYFK-2026-0012}
 * @param sent how it was handed over, once it was
 * @param dueOn the last day for what comes next: handing it over, then every answer; none
 * when nothing comes next
 * @param version grows with every change
 * @param lines the suggestions, first what was collected first
 */
public record SuggestionBatch(long id, ProjectId project, String projectName, Department department, BatchMonth month,
		String number, @Nullable Sent sent, @Nullable LocalDate dueOn, int version, List<Suggestion> lines) {

	public SuggestionBatch {
		lines = List.copyOf(lines);
	}

	/**
	 * How it was handed over.
	 *
	 * @param on the day
	 * @param to who took it in the department
	 * @param by the name of whoever has confirmed it here
	 */
	public record Sent(LocalDate on, String to, String by) {
	}

	/** How a batch stands. */
	public enum State {

		/** It waits to be handed over. */
		PREPARED,
		/** The department has it, and not everything is answered. */
		SENT,
		/** Everything is answered. */
		ANSWERED,
		/**
		 * Nothing is left to hand over: owners took their suggestions back, or they went
		 * to other departments.
		 */
		TAKEN_BACK

	}

	/**
	 * Tells how it stands.
	 * @return the state
	 */
	public State state() {
		return state(this.sent != null, this.lines);
	}

	static State state(boolean sent, List<Suggestion> lines) {
		if (sent) {
			return lines.stream().anyMatch(Suggestion::awaitsAnswer) ? State.SENT : State.ANSWERED;
		}
		return lines.stream().allMatch(Suggestion::isTakenBack) ? State.TAKEN_BACK : State.PREPARED;
	}

	/**
	 * Tells whether it is late: not handed over, or not answered.
	 * @param today the present day
	 * @return whether the day for what comes next has passed
	 */
	public boolean isLate(LocalDate today) {
		return this.dueOn != null && today.isAfter(this.dueOn);
	}

	/**
	 * Gives what is printed: without what owners took back before it was handed over.
	 * @return the lines of the document
	 */
	public List<Suggestion> printed() {
		return (this.sent != null) ? this.lines : this.lines.stream().filter((line) -> !line.isTakenBack()).toList();
	}

}
