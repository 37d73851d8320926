package cn.anju.care;

import java.time.Instant;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion on its way through a department.
 *
 * @param id the id of the case
 * @param version the version of the case
 * @param number the number of the case
 * @param project the project
 * @param state where the case stands
 * @param title its first words
 * @param words what was suggested
 * @param reporter the name of whoever came with it
 * @param handler the name of whoever has it
 * @param receivedAt since when it is there
 * @param department who is asked; before it is collected, who would be by its category
 * @param collectedAt when it was collected, if it was
 * @param answer what the department has answered, if it has
 */
public record Suggestion(long id, int version, String number, ProjectId project, CaseState state, String title,
		String words, String reporter, String handler, Instant receivedAt, Department department,
		@Nullable Instant collectedAt, @Nullable DepartmentAnswer answer) {

	/**
	 * Tells whether its owner gave it up before the department had a word.
	 * @return whether nobody waits for an answer any more, although there is none
	 */
	public boolean isTakenBack() {
		return !this.state.isOpen() && this.answer == null;
	}

	/**
	 * Tells whether the department has it and has not answered.
	 * @return whether an answer is awaited
	 */
	public boolean awaitsAnswer() {
		return this.state == CaseState.SENT_TO_DEPARTMENT;
	}

}
